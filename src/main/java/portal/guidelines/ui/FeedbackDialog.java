package portal.guidelines.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import portal.access.Refused;
import portal.guidelines.FeedbackKind;
import portal.guidelines.GuidelineCard.ReadClause;
import portal.guidelines.GuidelineFeedback;
import portal.guidelines.GuidelineVersionId;
import portal.ui.FormCheck;
import portal.ui.PrimaryButton;
import portal.ui.Shortcut;
import portal.ui.Toast;
import portal.ui.UnsavedWords;

/** The dialog in which a reader tells the authors that a clause is unclear, wrong or out of date. */
class FeedbackDialog extends Dialog {
    private final RadioButtonGroup<FeedbackKind> kind = new RadioButtonGroup<>();
    private final TextArea text = new TextArea(getTranslation("guidelines.feedback.text"));
    private final FormCheck form = new FormCheck();
    private final Button send = new PrimaryButton(getTranslation("guidelines.feedback.send"), this::send);
    private final GuidelineVersionId version;
    private final ReadClause clause;
    private final transient GuidelineFeedback feedback;
    private final Runnable done;

    /** @param done runs after the authors were told */
    FeedbackDialog(GuidelineVersionId version, ReadClause clause, GuidelineFeedback feedback, Runnable done) {
        this.version = version;
        this.clause = clause;
        this.feedback = feedback;
        this.done = done;
        addClassName("guideline-dialog");
        Shortcut.markComposer(this);
        setHeaderTitle(getTranslation("guidelines.feedback.title", ClauseName.of(clause.number())));
        add(new Paragraph(getTranslation("guidelines.feedback.who")), kind(), text());
        send.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), Shortcut.SEND.on(send));
        UnsavedWords.guard(this);
    }

    private RadioButtonGroup<FeedbackKind> kind() {
        kind.setLabel(getTranslation("guidelines.feedback.what"));
        kind.setItems(FeedbackKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("guidelines.feedback.kind." + each));
        kind.setValue(FeedbackKind.UNCLEAR);
        return kind;
    }

    private TextArea text() {
        text.setMaxLength(GuidelineFeedback.LONGEST);
        text.setValueChangeMode(ValueChangeMode.EAGER);
        text.getElement().setAttribute("dir", "auto");
        text.setWidthFull();
        form.required(text, getTranslation("guidelines.refused.empty"));
        return text;
    }

    private void send() {
        try {
            form.ifValid(this::give);
        } catch (Refused refused) {
            form.refuse(text, getTranslation(refused.key(), refused.arguments()));
        } finally {
            send.setEnabled(true);
        }
    }

    private void give() {
        feedback.give(version, clause.source().id(), kind.getValue(), text.getValue());
        close();
        Toast.done(getTranslation("guidelines.feedback.sent"));
        done.run();
    }
}
