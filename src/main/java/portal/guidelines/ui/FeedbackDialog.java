package portal.guidelines.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.i18n.I18NProvider;
import portal.access.Refused;
import portal.guidelines.FeedbackKind;
import portal.guidelines.GuidelineCard.ReadClause;
import portal.guidelines.GuidelineFeedback;
import portal.guidelines.GuidelineVersionId;
import portal.ui.SentencesField;

/** The dialog in which a reader tells the authors that a clause is unclear, wrong or out of date. */
class FeedbackDialog extends GuidelineDialog {
    private final RadioButtonGroup<FeedbackKind> kind = new RadioButtonGroup<>();
    private final SentencesField text = new SentencesField("guidelines.feedback.text", GuidelineFeedback.LONGEST);
    private final GuidelineVersionId version;
    private final ReadClause clause;
    private final transient GuidelineFeedback feedback;
    private final Runnable done;

    /** @param done runs after the authors were told */
    FeedbackDialog(GuidelineVersionId version, ReadClause clause, GuidelineFeedback feedback, Runnable done) {
        super(
                I18NProvider.translate("guidelines.feedback.title", ClauseName.of(clause.number())),
                I18NProvider.translate("guidelines.feedback.send"));
        this.version = version;
        this.clause = clause;
        this.feedback = feedback;
        this.done = done;
        form.required(text, getTranslation("guidelines.refused.empty"));
        begin(new Paragraph(getTranslation("guidelines.feedback.who")), kind(), text);
    }

    private RadioButtonGroup<FeedbackKind> kind() {
        kind.setLabel(getTranslation("guidelines.feedback.what"));
        kind.setItems(FeedbackKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("guidelines.feedback.kind." + each));
        kind.setValue(FeedbackKind.UNCLEAR);
        return kind;
    }

    @Override
    protected void send() {
        feedback.give(version, clause.source().id(), kind.getValue(), text.getValue());
        finish(getTranslation("guidelines.feedback.sent"), done);
    }

    @Override
    protected void refuse(Refused refused, String why) {
        form.refuse(text, why);
    }
}
