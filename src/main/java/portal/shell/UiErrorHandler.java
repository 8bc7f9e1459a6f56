package portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Optional;
import org.springframework.web.util.DisconnectedClientHelper;
import portal.access.NotFound;
import portal.access.Refused;
import portal.people.ReauthenticationNeeded;
import portal.people.SignIn;
import portal.people.SignInOffers;
import portal.people.ui.ReauthenticationDialog;
import portal.ui.ErrorId;
import portal.ui.Toast;

/**
 * Handles exceptions that user actions cause. If the portal refuses the action, the handler shows the reason. If the
 * action needs the second factor again, the handler asks for the second factor and then repeats the action. If the item
 * no longer exists, the handler says so and refreshes the page. For an unexpected error it shows the number under which
 * the error is logged. If the window was closed meanwhile, it shows nothing. Unless the page is refreshed, input that
 * the user has typed stays.
 */
class UiErrorHandler implements ErrorHandler {
    private final transient SignIn signIn;
    private final transient Optional<SignInOffers> offers;

    UiErrorHandler(SignIn signIn, Optional<SignInOffers> offers) {
        this.signIn = signIn;
        this.offers = offers;
    }

    @Override
    public void error(ErrorEvent event) {
        if (DisconnectedClientHelper.isClientDisconnectedException(event.getThrowable())) return;
        var ui = UI.getCurrent();
        if (ui == null) {
            ErrorId.of(event.getThrowable());
            return;
        }
        switch (rootOf(event.getThrowable())) {
            case Refused refused -> Toast.problem(I18NProvider.translate(refused.key(), refused.arguments()));
            case ReauthenticationNeeded _ ->
                new ReauthenticationDialog(
                                signIn, offers, () -> event.getComponent().ifPresent(UiErrorHandler::clickAgain))
                        .open();
            case NotFound _ -> {
                Toast.problem(I18NProvider.translate("shell.gone"));
                ui.refreshCurrentRoute(true);
            }
            case Throwable failure ->
                Toast.problem(I18NProvider.translate(
                        "shell.broke.click", ErrorId.of(failure).value()));
        }
    }

    /** Clicks the component again. If it is a link, the browser follows the link. */
    private static void clickAgain(Component clicked) {
        if (clicked instanceof Button button) button.click();
        else clicked.getElement().callJsFunction("click");
    }

    private static Throwable rootOf(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused || cause instanceof NotFound || cause instanceof ReauthenticationNeeded)
                return cause;
        }
        return thrown;
    }
}
