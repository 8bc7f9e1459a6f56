package portal.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import portal.access.Refused;
import portal.ui.FormCheck;
import portal.ui.PrimaryButton;
import portal.ui.Shortcut;
import portal.ui.Toast;
import portal.ui.UnsavedWords;

/**
 * A dialog with a form. If what is sent is refused, the dialog says why and stays open with everything that was typed.
 */
public abstract class FormDialog extends Dialog {
    protected final FormCheck form = new FormCheck();
    private final Button send;

    /** @param verb the words on the button that sends the form */
    protected FormDialog(String title, String verb) {
        Shortcut.markComposer(this);
        setHeaderTitle(title);
        send = new PrimaryButton(verb, this::attempt);
        send.setDisableOnClick(true);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), Shortcut.SEND.on(send));
    }

    /**
     * Carries out what the dialog is for, and ends with {@link #finish}. It is called only if all fields are valid.
     *
     * @throws Refused if it cannot be carried out
     */
    protected abstract void send();

    /** Shows why the form was refused, at the field that caused it. */
    protected abstract void refuse(Refused refused, String why);

    /**
     * Adds the fields; the subclass calls this when it has prepared them. From then on, if something was typed and the
     * user presses Escape or clicks beside the dialog, the dialog asks before it closes.
     */
    protected void begin(Component... content) {
        add(content);
        UnsavedWords.guard(this);
    }

    /** Sends the form if all its fields are valid. */
    protected void attempt() {
        Attempt.send(form, send, this::send, this::refuse);
    }

    /** Changes the words on the button that sends the form. */
    protected final void setVerb(String verb) {
        send.setText(verb);
    }

    /** Marks the button that sends the form as a button whose action cannot be undone. */
    protected final void warn() {
        send.addThemeNames("error");
    }

    /**
     * Closes the dialog and says that the form was sent.
     *
     * @param done runs afterwards
     */
    protected final void finish(String said, Runnable done) {
        close();
        Toast.done(said);
        done.run();
    }
}
