package portal.access.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.i18n.I18NProvider;
import portal.access.Act;
import portal.access.Purpose;
import portal.access.Refused;
import portal.access.SpaceCard;
import portal.access.UsualProvenance;
import portal.access.UsualProvenances;
import portal.ui.QuietButton;
import portal.ui.Symbol;

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
        setVisible(space.isRestricted() && space.isStewarded() && space.may(Act.WRITE));
        add(new QuietButton(
                getTranslation("access.provenance.usual"),
                Symbol.SCROLL_TEXT,
                () -> new Choice(usual.of(space.id())).open()));
    }

    /** The dialog with the values. */
    private class Choice extends FormDialog {
        private final Select<Purpose> purpose = new Select<>();
        private final EvaluationField evaluation;
        private final Checkbox personalData = new Checkbox(getTranslation("access.personal-data"));
        private final IntegerField months = new IntegerField(getTranslation("access.provenance.usual.months"));

        Choice(UsualProvenance now) {
            super(
                    I18NProvider.translate("access.provenance.usual.title"),
                    I18NProvider.translate("access.provenance.usual.save"));
            addClassName("provenance-dialog");
            evaluation = new EvaluationField(now.evaluation(), () -> {});
            purpose.setLabel(getTranslation("access.purpose"));
            purpose.setItems(Purpose.values());
            purpose.setItemLabelGenerator(ProvenanceWords::of);
            purpose.setValue(now.purpose());
            personalData.setValue(now.personalData());
            months.setValue(now.reviewMonths());
            months.setHelperText(getTranslation("access.provenance.usual.months.help"));
            form.check(months, value -> true, "");
            begin(
                    new Paragraph(getTranslation("access.provenance.usual.lead")),
                    new Div(purpose, evaluation, personalData, months));
        }

        @Override
        protected void send() {
            usual.change(
                    space.id(),
                    new UsualProvenance(
                            purpose.getValue(), evaluation.value(), personalData.getValue(), months.getValue()));
            finish(getTranslation("access.provenance.usual.saved"), () -> {});
        }

        @Override
        protected void refuse(Refused refused, String why) {
            if (Attempt.isAt("provenance.evaluation", refused)) evaluation.refuse(why);
            else form.refuse(months, why);
        }
    }
}
