package portal.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.BiConsumer;
import portal.access.Refused;
import portal.ui.FormCheck;
import portal.ui.Toast;

/** Carries out a command. If it is refused, shows why. */
public final class Attempt {
    private Attempt() {}

    /**
     * Carries out a command that has no form, so that there is no field at which a refusal could be shown. Then shows
     * the page anew, because a refusal usually means that the page shows an earlier state.
     *
     * @param done the words that are shown if it was not refused
     */
    public static void of(Runnable command, String done, Runnable showAnew) {
        try {
            command.run();
            Toast.done(done);
        } catch (Refused refused) {
            Toast.problem(why(refused));
        }
        showAnew.run();
    }

    /**
     * Sends a form if all its fields are valid. Afterwards the button, which the click has disabled, is enabled again.
     *
     * @param refusal shows why the form was refused
     */
    public static void send(FormCheck form, Button button, Runnable command, BiConsumer<Refused, String> refusal) {
        try {
            form.ifValid(command);
        } catch (Refused refused) {
            refusal.accept(refused, why(refused));
        } finally {
            button.setEnabled(true);
        }
    }

    /** Returns the words that say why something was refused. */
    public static String why(Refused refused) {
        return I18NProvider.translate(refused.key(), refused.arguments());
    }

    /** Returns whether a refusal was caused by this field. */
    public static boolean isAt(String field, Refused refused) {
        return refused.field().filter(field::equals).isPresent();
    }
}
