package portal.people.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import portal.people.SignIn;
import portal.people.SignInOffers;
import portal.people.SignInRefused;
import portal.ui.PrimaryButton;
import portal.ui.Symbol;

/** A dialog that asks the signed-in person for a one-time code again, and then performs the action that required it. */
@StyleSheet("assets/people.css")
public class ReauthenticationDialog extends Dialog {
    private final transient SignIn signIn;
    private final transient Runnable act;
    private final TextField code = new TextField(getTranslation("people.code"));

    /**
     * @param offers the fictitious people of a demonstration world, for whom a button enters the real code; empty
     *     otherwise
     * @param act the action that is performed after the code was verified
     */
    public ReauthenticationDialog(SignIn signIn, Optional<SignInOffers> offers, Runnable act) {
        this.signIn = signIn;
        this.act = act;
        addClassName("reauthentication");
        setHeaderTitle(getTranslation("people.reauthentication"));
        code.setAutofocus(true);
        code.setManualValidation(true);
        code.setMaxLength(30);
        code.getElement().setAttribute("autocomplete", "one-time-code");
        code.getElement().setProperty("inputMode", "numeric");
        add(new Paragraph(getTranslation("people.reauthentication.lead")), code);
        offers.filter(SignInOffers::isOfViewer).ifPresent(world -> add(offer(world)));
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), proveButton());
    }

    private Button proveButton() {
        var prove =
                new PrimaryButton(getTranslation("people.continue"), () -> prove(() -> signIn.again(code.getValue())));
        prove.addClickShortcut(Key.ENTER);
        return prove;
    }

    private Button offer(SignInOffers world) {
        var button = new Button(
                getTranslation("people.reauthentication.offer"),
                Symbol.SHIELD.icon(),
                click -> prove(world::acceptAgain));
        button.addClassName("reauthentication-offer");
        return button;
    }

    private void prove(Runnable showing) {
        try {
            showing.run();
        } catch (SignInRefused refused) {
            code.setErrorMessage(getTranslation(SignInProblem.of(refused).key()));
            code.setInvalid(true);
            code.focus();
            return;
        }
        close();
        act.run();
    }
}
