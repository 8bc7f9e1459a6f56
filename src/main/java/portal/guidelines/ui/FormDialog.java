package portal.guidelines.ui;

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
 * A dialog with a form, a button that sends it, and a button that cancels. If what is sent is refused, the dialog says
 * why and stays open with everything that was typed.
 */
abstract class FormDialog extends Dialog {
    final FormCheck form = new FormCheck();
    private final Button send;

    /** @param verb what the button that sends the form says */
    FormDialog(String title, String verb) {
        addClassName("guideline-dialog");
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
    abstract void send();

    /** Shows why the form was refused, at the field that caused it. */
    abstract void refuse(Refused refused, String why);

    /**
     * Adds the fields, when the subclass has prepared them. From then on the dialog asks before it is closed with words
     * that are not sent.
     */
    final void begin(Component... content) {
        add(content);
        UnsavedWords.guard(this);
    }

    /** Changes what the button that sends the form says. */
    final void setVerb(String verb) {
        send.setText(verb);
    }

    /**
     * Closes the dialog and says that the form was sent.
     *
     * @param done runs afterwards
     */
    final void finish(String said, Runnable done) {
        close();
        Toast.done(said);
        done.run();
    }

    private void attempt() {
        Attempt.send(form, send, this::send, this::refuse);
    }
}
