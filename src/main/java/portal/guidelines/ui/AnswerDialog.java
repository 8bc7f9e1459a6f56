package portal.guidelines.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import portal.access.Refused;
import portal.guidelines.GuidelineFeedback;
import portal.guidelines.GuidelineFeedback.FeedbackRow;
import portal.ui.FormCheck;
import portal.ui.LeftToRight;
import portal.ui.PrimaryButton;
import portal.ui.Shortcut;
import portal.ui.Toast;
import portal.ui.UnsavedWords;

/** The dialog in which an author answers what a reader has said about a clause. Only this reader sees the answer. */
class AnswerDialog extends Dialog {
    private final FeedbackRow row;
    private final transient GuidelineFeedback feedback;
    private final Runnable done;
    private final TextArea answer = new TextArea(getTranslation("guidelines.work.feedback.answer.text"));
    private final FormCheck form = new FormCheck();
    private final Button send = new PrimaryButton(getTranslation("guidelines.work.feedback.reply"), this::attempt);

    AnswerDialog(FeedbackRow row, GuidelineFeedback feedback, Runnable done) {
        this.row = row;
        this.feedback = feedback;
        this.done = done;
        addClassName("guideline-dialog");
        Shortcut.markComposer(this);
        setHeaderTitle(getTranslation(
                "guidelines.work.feedback.reply.title", row.person().name()));
        var said = LeftToRight.show(new Paragraph(), row.text());
        said.addClassName("work-typed");
        answer.setMaxLength(GuidelineFeedback.LONGEST);
        answer.setHelperText(getTranslation("guidelines.work.feedback.answer.who"));
        answer.getElement().setAttribute("dir", "auto");
        answer.setWidthFull();
        form.required(answer, getTranslation("guidelines.refused.empty"));
        add(said, answer);
        send.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), Shortcut.SEND.on(send));
        UnsavedWords.guard(this);
    }

    private void attempt() {
        try {
            form.ifValid(this::send);
        } catch (Refused refused) {
            form.refuse(answer, getTranslation(refused.key(), refused.arguments()));
        } finally {
            send.setEnabled(true);
        }
    }

    private void send() {
        feedback.answer(row.version(), row.id(), answer.getValue());
        close();
        Toast.done(getTranslation("guidelines.work.feedback.answered"));
        done.run();
    }
}
