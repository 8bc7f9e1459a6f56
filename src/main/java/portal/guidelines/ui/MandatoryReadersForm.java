package portal.guidelines.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import portal.access.ui.Attempt;
import portal.guidelines.Acknowledgements;
import portal.guidelines.GuidelineVersionId;
import portal.guidelines.MandatoryReaders;
import portal.people.CountryCode;
import portal.ui.FormCheck;
import portal.ui.PrimaryButton;
import portal.ui.QuietButton;
import portal.ui.RefusalLine;
import portal.ui.Shortcut;
import portal.ui.Symbol;
import portal.ui.Toast;

/** The form where a trainer says who must acknowledge a guideline, and within how many days after publication. */
class MandatoryReadersForm extends Div {
    private static final int USUAL_DAYS = 30;

    private final Acknowledgements acknowledgements;
    private final GuidelineVersionId version;
    private final List<CountryCode> countries;
    private final Runnable changed;
    private final Div rows = new Div();
    private final Paragraph nobody = new Paragraph(getTranslation("guidelines.progress.nobody"));
    private final IntegerField days = new IntegerField(getTranslation("guidelines.progress.days"));
    private final RefusalLine refusal = new RefusalLine();
    private final FormCheck form = new FormCheck();
    private final Button addGroup = new QuietButton(
            getTranslation("guidelines.progress.add"),
            Symbol.PLUS,
            () -> addRow(null).focus());
    private final Button save = new PrimaryButton(getTranslation("guidelines.progress.save"), this::save);
    private List<MandatoryReaders> storedGroups;
    private int storedDays;

    /**
     * @param changed runs after the form was saved. The page then shows new numbers, because the people who must
     *     acknowledge may have changed
     */
    MandatoryReadersForm(
            Acknowledgements acknowledgements,
            GuidelineVersionId version,
            List<CountryCode> countries,
            Runnable changed) {
        this.acknowledgements = acknowledgements;
        this.version = version;
        this.countries = countries;
        this.changed = changed;
        storedGroups = acknowledgements.required(version);
        storedDays = Objects.requireNonNullElse(acknowledgements.days(version), USUAL_DAYS);
        addClassName("guideline-groups");
        Shortcut.markComposer(this);
        fill();
        add(
                new Paragraph(getTranslation("guidelines.progress.readers.lead")),
                rows,
                nobody,
                addGroup,
                days,
                refusal,
                save);
        showNobody();
    }

    private void fill() {
        storedGroups.forEach(this::addRow);
        days.setMin(1);
        days.setMax(Acknowledgements.MOST_DAYS);
        days.setStepButtonsVisible(true);
        days.setValue(storedDays);
        form.check(
                days,
                given -> given != null && given >= 1 && given <= Acknowledgements.MOST_DAYS,
                getTranslation("guidelines.refused.days", Acknowledgements.MOST_DAYS));
        save.setDisableOnClick(true);
        Shortcut.SEND.on(save);
    }

    private MandatoryReadersRow addRow(@Nullable MandatoryReaders group) {
        var row = new MandatoryReadersRow(group, countries, this::remove);
        rows.add(row);
        showNobody();
        return row;
    }

    private void remove(MandatoryReadersRow row) {
        rows.remove(row);
        showNobody();
        addGroup.focus();
    }

    private void showNobody() {
        nobody.setVisible(rows.getComponentCount() == 0);
    }

    /** Returns whether there is a change that is not saved. */
    boolean isChanged() {
        return !groups().equals(storedGroups) || !Objects.equals(days.getValue(), storedDays);
    }

    private List<MandatoryReaders> groups() {
        return rows.getChildren()
                .map(row -> ((MandatoryReadersRow) row).group())
                .toList();
    }

    private void save() {
        refusal.clear();
        Attempt.send(form, save, this::require, (refused, why) -> refusal.show(why));
    }

    private void require() {
        var groups = groups();
        acknowledgements.require(version, groups, days.getValue());
        storedGroups = groups;
        storedDays = days.getValue();
        Toast.done(getTranslation("guidelines.progress.saved"));
        changed.run();
    }
}
