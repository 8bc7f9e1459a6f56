package portal.guidelines.ui;

import com.vaadin.flow.i18n.I18NProvider;
import portal.access.Refused;
import portal.ui.Toast;

/** Carries out a command that has no form, so that there is no field at which a refusal could be shown. */
final class Attempt {
    private Attempt() {}

    /**
     * Carries out a command, or shows why it is refused. Then shows the page anew, because a refusal usually means that
     * the page shows an earlier state.
     *
     * @param done what to say if it was not refused
     */
    static void of(Runnable command, String done, Runnable showAnew) {
        try {
            command.run();
            Toast.done(done);
        } catch (Refused refused) {
            Toast.problem(I18NProvider.translate(refused.key(), refused.arguments()));
        }
        showAnew.run();
    }
}
