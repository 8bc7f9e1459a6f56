package portal.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import portal.access.Evaluation;
import portal.access.Refused;
import portal.ui.FormCheck;

/**
 * The fields for the evaluation of a source and its information: two grades in the 4×4 scheme, or the grade in another
 * scheme as it was received.
 */
class EvaluationField extends Div {
    private final Select<Evaluation.Scheme> scheme = new Select<>();
    private final Select<Evaluation.SourceGrade> source = new Select<>();
    private final Select<Evaluation.InformationGrade> information = new Select<>();
    private final TextField received = new TextField(getTranslation("access.evaluation.received"));
    private final FormCheck form = new FormCheck();

    /** @param changed runs at each change */
    EvaluationField(Evaluation evaluation, Runnable changed) {
        addClassName("evaluation-field");
        scheme(evaluation);
        grades(evaluation);
        received.setMaxLength(Evaluation.LONGEST);
        received.getElement().setAttribute("dir", "ltr");
        show();
        add(scheme, source, information, received);
        scheme.addValueChangeListener(change -> show());
        scheme.addValueChangeListener(change -> changed.run());
        source.addValueChangeListener(change -> changed.run());
        information.addValueChangeListener(change -> changed.run());
        received.addValueChangeListener(change -> changed.run());
    }

    /** @throws Refused if the grade in another scheme is missing or too long */
    Evaluation value() {
        return isFourByFour()
                ? Evaluation.of(source.getValue(), information.getValue())
                : new Evaluation(scheme.getValue(), received.getValue());
    }

    void refuse(String why) {
        form.refuse(received, why);
    }

    private boolean isFourByFour() {
        return scheme.getValue() == Evaluation.Scheme.FOUR_BY_FOUR;
    }

    private void scheme(Evaluation evaluation) {
        scheme.setLabel(getTranslation("access.evaluation.scheme"));
        scheme.setItems(Evaluation.Scheme.values());
        scheme.setItemLabelGenerator(ProvenanceWords::of);
        scheme.setValue(evaluation.scheme());
    }

    private void grades(Evaluation evaluation) {
        var graded = evaluation.isFourByFour() ? evaluation : Evaluation.NOT_POSSIBLE;
        source.setLabel(getTranslation("access.evaluation.source"));
        source.setItems(Evaluation.SourceGrade.values());
        source.setItemLabelGenerator(ProvenanceWords::of);
        source.setValue(graded.source());
        information.setLabel(getTranslation("access.evaluation.information"));
        information.setItems(Evaluation.InformationGrade.values());
        information.setItemLabelGenerator(ProvenanceWords::of);
        information.setValue(graded.information());
        if (!evaluation.isFourByFour()) received.setValue(evaluation.value());
    }

    private void show() {
        var isGraded = isFourByFour();
        source.setVisible(isGraded);
        information.setVisible(isGraded);
        received.setVisible(!isGraded);
    }
}
