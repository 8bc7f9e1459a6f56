package portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.i18n.I18NProvider;

/** A short word on what just happened, at the edge of the page; read out once by screen readers, and put away at will. */
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
        var button = new Button(undo);
        button.addThemeNames("tertiary", "small");
        var toast = toast(Symbol.CIRCLE_CHECK, says, "toast-done", LONG, button);
        button.addClickListener(click -> {
            toast.close();
            takeBack.run();
        });
        toast.open();
    }

    /** It did not work: what happened, what was kept, what to do. Stays longer and interrupts a screen reader. */
    public static void problem(String says) {
        var toast = toast(Symbol.CIRCLE_ALERT, says, "toast-problem", LONG);
        toast.setAssertive(true);
        toast.open();
    }

    private static Notification toast(Symbol symbol, String says, String look, int millis, Component... deeds) {
        var toast = new Notification();
        var close = new Button(Symbol.X.icon(), click -> toast.close());
        close.addThemeNames("tertiary", "small", "icon");
        close.setAriaLabel(I18NProvider.translate("ui.close"));
        var line = new Div(symbol.icon(), new Span(says));
        line.add(deeds);
        line.add(close);
        line.addClassName("toast-line");
        toast.add(line);
        toast.addClassNames("toast", look);
        toast.setDuration(millis);
        toast.setPosition(Position.BOTTOM_END); // the buttons of a page stand at the start of their line
        return toast;
    }
}
