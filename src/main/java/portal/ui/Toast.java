package portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.i18n.I18NProvider;

/**
 * A short message, at the edge of the page, about what has just happened. Screen readers read it once; the user can
 * close it.
 */
public final class Toast {
    private static final int SHORT = 5_000;
    private static final int LONG = 10_000;

    private Toast() {}

    /** Shows that an action succeeded. */
    public static void done(String says) {
        open(new Notification(), Symbol.CIRCLE_CHECK, says, "toast-done", SHORT);
    }

    /**
     * Shows that an action succeeded, with a button that undoes the action.
     *
     * @param undo the text of the button
     * @param takeBack undoes the action
     */
    public static void done(String says, String undo, Runnable takeBack) {
        var toast = new Notification();
        var button = new QuietButton(undo, () -> {
            toast.close();
            takeBack.run();
        });
        open(toast, Symbol.CIRCLE_CHECK, says, "toast-done", LONG, button.small());
    }

    /**
     * Shows that an action failed. The message stays longer than that of {@link #done(String)}, and screen readers read
     * it at once.
     *
     * @param says what happened, what was kept, and what the user can do
     */
    public static void problem(String says) {
        var toast = new Notification();
        toast.setAssertive(true);
        open(toast, Symbol.CIRCLE_ALERT, says, "toast-problem", LONG);
    }

    private static void open(
            Notification toast, Symbol symbol, String says, String look, int millis, Component... actions) {
        var close = new QuietButton(Symbol.X, I18NProvider.translate("ui.close"), toast::close);
        var line = new Div(symbol.icon(), new Span(says));
        line.add(actions);
        line.add(close.small());
        line.addClassName("toast-line");
        toast.add(line);
        toast.addClassNames("toast", look);
        toast.setDuration(millis);
        toast.setPosition(Position.BOTTOM_END); // covers no buttons: pages have their buttons on the start side
        toast.open();
    }
}
