package portal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/**
 * A dialog that asks for confirmation before an action that cannot be undone. The title names the person or thing
 * concerned, the button names the action: {@code new Confirm("Remove Lim from HERON?", "Lim loses access at once …",
 * "Remove", this::remove).open()}.
 */
public class Confirm extends Dialog {
    private Runnable refused = () -> {};

    public Confirm(String question, String consequence, String deed, Runnable action) {
        addClassName("confirm");
        setRole("alertdialog");
        setHeaderTitle(question);
        add(new Paragraph(consequence));
        var yes = new PrimaryButton(deed, () -> {
            close();
            action.run();
        });
        yes.addThemeNames("error");
        yes.setDisableOnClick(true);
        var no = new Button(getTranslation("ui.cancel"), click -> refuse());
        no.setAutofocus(true);
        getFooter().add(no, yes);
        addDialogCloseActionListener(escape -> refuse());
    }

    /** Sets the action that runs if the user does not confirm. */
    public Confirm otherwise(Runnable action) {
        refused = action;
        return this;
    }

    private void refuse() {
        close();
        refused.run();
    }
}
