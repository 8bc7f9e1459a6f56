package portal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;

/** A short word on what just happened, at the edge of the page; read out once by screen readers. */
public final class Toast {
    private static final int SHORT = 5_000;
    private static final int LONG = 10_000;

    private Toast() {}

    /** It worked. */
    public static void done(String says) {
        toast(Symbol.CIRCLE_CHECK, says, "toast-done", SHORT).open();
    }

    /** It worked, and can be taken back for a while. */
    public static void done(String says, String undo, Runnable takeBack) {
        var toast = toast(Symbol.CIRCLE_CHECK, says, "toast-done", LONG);
        var button = new Button(undo, click -> {
            toast.close();
            takeBack.run();
        });
        button.addThemeNames("tertiary", "small");
        toast.add(button);
        toast.open();
    }

    /** It did not work: what happened, what was kept, what to do. Stays longer and interrupts a screen reader. */
    public static void problem(String says) {
        var toast = toast(Symbol.CIRCLE_ALERT, says, "toast-problem", LONG);
        toast.setAssertive(true);
        toast.open();
    }

    private static Notification toast(Symbol symbol, String says, String look, int millis) {
        var toast = new Notification(symbol.icon(), new Span(says));
        toast.addClassNames("toast", look);
        toast.setDuration(millis);
        toast.setPosition(Position.BOTTOM_START);
        return toast;
    }
}
