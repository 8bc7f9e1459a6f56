package portal.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import portal.access.Act;
import portal.access.Purpose;
import portal.access.Refused;
import portal.access.SpaceCard;
import portal.access.UsualProvenance;
import portal.access.UsualProvenances;
import portal.ui.FormCheck;
import portal.ui.PrimaryButton;
import portal.ui.QuietButton;
import portal.ui.Symbol;
import portal.ui.Toast;
import portal.ui.UnsavedWords;

/**
 * The button with which a steward chooses the purpose and grading that new items in a restricted space usually get. It
 * is invisible for all other viewers, and in spaces that are not restricted or accept nothing new.
 */
public class ProvenanceDefaults extends Div {
    private final UsualProvenances usual;
    private final SpaceCard space;

    public ProvenanceDefaults(UsualProvenances usual, SpaceCard space) {
        this.usual = usual;
        this.space = space;
        addClassName("provenance-defaults");
        setVisible(space.isRestricted() && space.isStewarded() && space.may(Act.WRITE));
        add(new QuietButton(
                getTranslation("access.provenance.usual"),
                Symbol.SCROLL_TEXT,
                () -> new Choice(usual.of(space.id())).open()));
    }

    /** The dialog with the values. */
    private class Choice extends Dialog {
        private final Select<Purpose> purpose = new Select<>();
        private final EvaluationField evaluation;
        private final Checkbox personalData = new Checkbox(getTranslation("access.personal-data"));
        private final IntegerField months = new IntegerField(getTranslation("access.provenance.usual.months"));
        private final FormCheck form = new FormCheck();

        Choice(UsualProvenance now) {
            addClassName("provenance-dialog");
            setHeaderTitle(getTranslation("access.provenance.usual.title"));
            evaluation = new EvaluationField(now.evaluation(), () -> {});
            purpose.setLabel(getTranslation("access.purpose"));
            purpose.setItems(Purpose.values());
            purpose.setItemLabelGenerator(ProvenanceWords::of);
            purpose.setValue(now.purpose());
            personalData.setValue(now.personalData());
            months.setValue(now.reviewMonths());
            months.setHelperText(getTranslation("access.provenance.usual.months.help"));
            form.check(months, value -> true, "");
            add(
                    new Paragraph(getTranslation("access.provenance.usual.lead")),
                    new Div(purpose, evaluation, personalData, months));
            getFooter()
                    .add(
                            new Button(getTranslation("ui.cancel"), click -> close()),
                            new PrimaryButton(getTranslation("access.provenance.usual.save"), this::save));
            UnsavedWords.guard(this);
        }

        private void save() {
            try {
                usual.change(
                        space.id(),
                        new UsualProvenance(
                                purpose.getValue(), evaluation.value(), personalData.getValue(), months.getValue()));
                close();
                Toast.done(getTranslation("access.provenance.usual.saved"));
            } catch (Refused refused) {
                var why = getTranslation(refused.key(), refused.arguments());
                if (refused.field().filter("provenance.evaluation"::equals).isPresent()) evaluation.refuse(why);
                else form.refuse(months, why);
            }
        }
    }
}
