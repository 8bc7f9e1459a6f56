package portal.guidelines.ui;

import com.vaadin.flow.i18n.I18NProvider;
import portal.access.Refused;
import portal.guidelines.GuidelineFeedback;
import portal.guidelines.GuidelineFeedback.FeedbackRow;
import portal.ui.SentencesField;

/**
 * The dialog in which an author answers what a reader has said about a clause. This reader and the people who work on
 * the guideline see the answer.
 */
class AnswerDialog extends GuidelineDialog {
    private final FeedbackRow row;
    private final transient GuidelineFeedback feedback;
    private final Runnable done;
    private final SentencesField answer =
            new SentencesField("guidelines.work.feedback.answer.text", GuidelineFeedback.LONGEST);

    /** @param done runs after the answer was stored */
    AnswerDialog(FeedbackRow row, GuidelineFeedback feedback, Runnable done) {
        super(
                I18NProvider.translate(
                        "guidelines.work.feedback.reply.title", row.person().name()),
                I18NProvider.translate("guidelines.work.feedback.reply"));
        this.row = row;
        this.feedback = feedback;
        this.done = done;
        answer.setHelperText(getTranslation("guidelines.work.feedback.answer.who"));
        form.required(answer, getTranslation("guidelines.refused.empty"));
        begin(new TypedText(row.text()), answer);
    }

    @Override
    protected void send() {
        feedback.answer(row.version(), row.id(), answer.getValue());
        finish(getTranslation("guidelines.work.feedback.answered"), done);
    }

    @Override
    protected void refuse(Refused refused, String why) {
        form.refuse(answer, why);
    }
}
