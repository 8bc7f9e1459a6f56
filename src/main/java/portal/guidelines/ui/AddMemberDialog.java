package portal.guidelines.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import portal.access.Access;
import portal.access.Refused;
import portal.guidelines.GuidelineWriting;
import portal.guidelines.MemberPart;
import portal.guidelines.WorkCard;
import portal.people.PersonCard;
import portal.people.Role;
import portal.ui.FormCheck;
import portal.ui.Languages;
import portal.ui.PrimaryButton;
import portal.ui.TimeLabel;
import portal.ui.Toast;

/**
 * The dialog in which an author asks a person to write, review or translate a version. It offers the people who may
 * read what is published in the space with the marking of the version; for a review, only reviewers.
 */
class AddMemberDialog extends Dialog {
    private static final int MOST_OFFERED = 50;
    /** How many people are looked through for those who have the role of a reviewer. */
    private static final int MOST_SOUGHT = 500;

    private final WorkCard card;
    private final transient GuidelineWriting writing;
    private final transient Access access;
    private final Runnable done;
    private final Select<MemberPart> part = new Select<>();
    private final Select<Locale> language = new Select<>();
    private final ComboBox<PersonCard> person = new ComboBox<>(getTranslation("guidelines.work.add.person"));
    private final DatePicker due = new DatePicker(getTranslation("guidelines.work.add.due"));
    private final FormCheck form = new FormCheck();
    private final Button add = new PrimaryButton(getTranslation("guidelines.work.add.send"), this::attempt);

    AddMemberDialog(WorkCard card, GuidelineWriting writing, Access access, LocalDate today, Runnable done) {
        this.card = card;
        this.writing = writing;
        this.access = access;
        this.done = done;
        addClassName("guideline-dialog");
        setHeaderTitle(getTranslation("guidelines.work.add"));
        language();
        person();
        due(today);
        part();
        add(new Paragraph(getTranslation("guidelines.work.add.what")), part, language, person, due);
        add.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), add);
    }

    private void part() {
        part.setLabel(getTranslation("guidelines.work.add.part"));
        part.setItems(MemberPart.values());
        part.setItemLabelGenerator(each -> getTranslation("guidelines.part." + each));
        part.setWidthFull();
        part.addValueChangeListener(change -> offer(change.getValue()));
        part.setValue(MemberPart.REVIEWER);
    }

    private void language() {
        language.setLabel(getTranslation("guidelines.work.add.language"));
        language.setItems(Languages.ALL.stream()
                .filter(each -> !each.equals(card.language()))
                .toList());
        language.setItemLabelGenerator(Languages::nameOf);
        language.setWidthFull();
        form.check(
                language,
                chosen -> part.getValue() != MemberPart.TRANSLATOR || chosen != null,
                getTranslation("guidelines.refused.language"));
        language.setRequiredIndicatorVisible(true);
    }

    private void person() {
        person.setItemLabelGenerator(each -> each.name() + ", " + each.home(getLocale()));
        person.setItems(query ->
                people(query.getFilter().orElse("")).skip(query.getOffset()).limit(query.getLimit()));
        person.setWidthFull();
        form.required(person, getTranslation("guidelines.work.add.nobody"));
    }

    private void due(LocalDate today) {
        due.setLocale(TimeLabel.calendar(getLocale()));
        due.setMin(today);
        due.setHelperText(getTranslation("guidelines.work.add.due.help"));
        due.setClearButtonVisible(true);
        due.setWidthFull();
    }

    private void offer(MemberPart chosen) {
        language.setVisible(chosen == MemberPart.TRANSLATOR);
        person.setHelperText(getTranslation(
                chosen == MemberPart.REVIEWER ? "guidelines.work.add.reviewers" : "guidelines.work.add.readers"));
        person.clear();
        person.getDataProvider().refreshAll();
    }

    private Stream<PersonCard> people(String beginning) {
        if (part.getValue() != MemberPart.REVIEWER) return readers(beginning, MOST_OFFERED).stream();
        return readers(beginning, MOST_SOUGHT).stream()
                .filter(each -> each.roles().contains(Role.GUIDELINE_REVIEWER))
                .limit(MOST_OFFERED);
    }

    /** Returns nobody if the space no longer accepts the marking; the command then says why. */
    private List<PersonCard> readers(String beginning, int most) {
        try {
            return access.readers(card.space(), card.marked().marking(), beginning, most);
        } catch (Refused nobody) {
            return List.of();
        }
    }

    private void attempt() {
        try {
            form.ifValid(this::assign);
        } catch (Refused refused) {
            refuse(refused);
        } finally {
            add.setEnabled(true);
        }
    }

    private void refuse(Refused refused) {
        var why = getTranslation(refused.key(), refused.arguments());
        if (refused.field().filter("language"::equals).isPresent()) form.refuse(language, why);
        else form.refuse(person, why);
    }

    private void assign() {
        var chosen = Objects.requireNonNull(person.getValue());
        var as = part.getValue();
        writing.assign(
                card.version(),
                chosen.id(),
                as,
                as == MemberPart.TRANSLATOR ? language.getValue() : null,
                due.getValue());
        close();
        Toast.done(getTranslation("guidelines.work.added", chosen.name()));
        done.run();
    }
}
