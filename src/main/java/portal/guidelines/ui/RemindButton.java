package portal.guidelines.ui;

import java.util.function.IntSupplier;
import portal.access.Refused;
import portal.access.ui.Attempt;
import portal.ui.Confirm;
import portal.ui.QuietButton;
import portal.ui.Symbol;
import portal.ui.Toast;

/**
 * A button that reminds the people who have not acknowledged a guideline; it first asks the viewer to confirm. It is
 * hidden if all have acknowledged.
 */
class RemindButton extends QuietButton {
    private final long open;
    private final IntSupplier remind;

    /**
     * @param open how many people have not acknowledged
     * @param remind reminds them, and returns how many were reminded
     */
    RemindButton(long open, IntSupplier remind) {
        super("", () -> {});
        this.open = open;
        this.remind = remind;
        setText(getTranslation("guidelines.reminder.remind"));
        setIcon(Symbol.BELL.icon());
        addClickListener(click -> ask());
        setVisible(open > 0);
    }

    private void ask() {
        new Confirm(
                        getTranslation("guidelines.reminder.question", open),
                        getTranslation("guidelines.reminder.what"),
                        getTranslation("guidelines.reminder.send"),
                        this::send)
                .open();
    }

    private void send() {
        try {
            var sent = remind.getAsInt();
            if (sent == 0) Toast.done(getTranslation("guidelines.reminder.already"));
            else Toast.done(getTranslation("guidelines.reminder.sent", sent));
        } catch (Refused refused) {
            Toast.problem(Attempt.why(refused));
        }
    }
}
