package portal.operations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import portal.access.Refused;
import portal.access.ui.Attempt;
import portal.operations.Parties;
import portal.ui.PrimaryButton;

/** A dialog that asks for confirmation of an event, and for a reason, which may be left empty. */
class ReasonDialog extends Dialog {
    private final TextArea reason = new TextArea(getTranslation("operations.reason"));
    private final Consumer<String> action;

    /** @param deed what the button says that carries out the action */
    ReasonDialog(String question, String consequence, String deed, Consumer<String> action) {
        this.action = action;
        setRole("alertdialog");
        setHeaderTitle(question);
        reason.setMaxLength(Parties.LONGEST_REASON);
        reason.setWidthFull();
        add(new Paragraph(consequence), reason);
        var send = new PrimaryButton(deed, this::send);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), send);
    }

    private void send() {
        try {
            action.accept(reason.getValue());
            close();
        } catch (Refused refused) {
            reason.setErrorMessage(Attempt.why(refused));
            reason.setInvalid(true);
        }
    }
}
