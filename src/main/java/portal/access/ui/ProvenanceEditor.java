package portal.access.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import portal.access.Justification;
import portal.access.Pap;
import portal.access.Provenance;
import portal.access.Purpose;
import portal.access.Refused;
import portal.ui.FormCheck;
import portal.ui.TimeLabel;

/** The fields for the purpose and grading of an item. */
class ProvenanceEditor extends Div {
    private final Select<Purpose> purpose = new Select<>();
    private final EvaluationField evaluation;
    private final Select<Pap> pap = new Select<>();
    private final Checkbox personalData = new Checkbox(getTranslation("access.personal-data"));
    private final Checkbox sensitive = new Checkbox(getTranslation("access.sensitive"));
    private final TextField justification = new TextField(getTranslation("access.justification"));
    private final DatePicker reviewOn = new DatePicker(getTranslation("access.review"));
    private final FormCheck form = new FormCheck();

    /**
     * @param takesPap whether the item has indicators, so that it can say what may be done with them
     * @param changed runs at each change
     */
    ProvenanceEditor(Provenance provenance, boolean takesPap, Runnable changed) {
        evaluation = new EvaluationField(provenance.evaluation(), changed);
        addClassNames("marking-editor", "provenance-editor");
        purpose(provenance);
        pap(provenance);
        personalData(provenance);
        reviewOn(provenance);
        takePap(takesPap);
        add(purpose, evaluation, pap, reviewOn, personalData, sensitive, justification);
        List.<HasValue<?, ?>>of(purpose, pap, personalData, sensitive, justification, reviewOn)
                .forEach(field -> field.addValueChangeListener(change -> changed.run()));
    }

    /** Offers the choice of what may be done with indicators, or hides it. */
    final void takePap(boolean takesPap) {
        pap.setVisible(takesPap);
    }

    /** @throws Refused if a value is missing or invalid */
    Provenance value() {
        return Provenance.of(
                purpose.getValue(),
                evaluation.value(),
                pap.isVisible() ? pap.getValue() : null,
                personalData.getValue(),
                sensitive.getValue(),
                justification.getValue(),
                reviewOn.getValue());
    }

    /** Marks the field that caused the refusal. Returns whether one of these fields did. */
    boolean mark(Refused refused) {
        var why = Attempt.why(refused);
        switch (refused.field().orElse("")) {
            case "provenance.purpose" -> form.refuse(purpose, why);
            case "provenance.evaluation" -> evaluation.refuse(why);
            case "provenance.justification" -> form.refuse(justification, why);
            case "provenance.reviewOn" -> form.refuse(reviewOn, why);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void purpose(Provenance provenance) {
        purpose.setLabel(getTranslation("access.purpose"));
        purpose.setItems(Purpose.values());
        purpose.setItemLabelGenerator(ProvenanceWords::of);
        purpose.setValue(provenance.purpose());
        form.required(purpose, getTranslation("access.refused.purpose"));
    }

    private void pap(Provenance provenance) {
        pap.setLabel(getTranslation("access.pap"));
        pap.setItems(Pap.values());
        pap.setEmptySelectionAllowed(true);
        pap.setEmptySelectionCaption(getTranslation("access.pap.none"));
        pap.setItemLabelGenerator(each -> each == null ? getTranslation("access.pap.none") : ProvenanceWords.of(each));
        if (provenance.pap() != null) pap.setValue(provenance.pap());
    }

    private void personalData(Provenance provenance) {
        personalData.setValue(provenance.personalData());
        sensitive.setValue(provenance.sensitive());
        sensitive.setHelperText(getTranslation("access.sensitive.help"));
        justification.setValue(provenance.justification());
        justification.setMaxLength(Justification.LONGEST);
        justification.getElement().setAttribute("dir", "auto");
        justification.setVisible(provenance.sensitive());
        form.check(
                justification,
                why -> !sensitive.getValue() || !why.isBlank(),
                getTranslation("access.refused.sensitive-why"));
        sensitive.addValueChangeListener(change -> {
            justification.setVisible(change.getValue());
            if (change.getValue()) personalData.setValue(true);
        });
    }

    private void reviewOn(Provenance provenance) {
        reviewOn.setLocale(TimeLabel.calendar(getLocale()));
        reviewOn.setValue(provenance.reviewOn());
        reviewOn.setHelperText(getTranslation("access.review.help", Provenance.MOST_YEARS));
        form.required(reviewOn, getTranslation("access.refused.review"));
    }
}
