package portal.guidelines.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import portal.access.Justification;
import portal.access.Refused;
import portal.ui.FormCheck;
import portal.ui.PrimaryButton;
import portal.ui.Shortcut;
import portal.ui.UnsavedWords;

/** A dialog that says what an action leads to, and asks for the reason of the action. */
class ReasonDialog extends Dialog {
    private final TextArea reason = new TextArea(getTranslation("guidelines.work.reason"));
    private final FormCheck form = new FormCheck();
    private final Button deed;
    private final Consumer<Justification> action;

    /** @param action carries out the action with the reason */
    ReasonDialog(String title, String consequence, String verb, Consumer<Justification> action) {
        this.action = action;
        addClassName("guideline-dialog");
        Shortcut.markComposer(this);
        setHeaderTitle(title);
        reason.setMaxLength(Justification.LONGEST);
        reason.getElement().setAttribute("dir", "auto");
        reason.setWidthFull();
        form.required(reason, getTranslation("access.refused.no-reason"));
        add(new Paragraph(consequence), reason);
        deed = new PrimaryButton(verb, this::attempt);
        deed.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), Shortcut.SEND.on(deed));
        UnsavedWords.guard(this);
    }

    private void attempt() {
        try {
            form.ifValid(this::act);
        } catch (Refused refused) {
            form.refuse(reason, getTranslation(refused.key(), refused.arguments()));
        } finally {
            deed.setEnabled(true);
        }
    }

    private void act() {
        action.accept(new Justification(reason.getValue()));
        close();
    }
}
