package portal.search.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import portal.ui.QuietButton;
import portal.ui.Shortcut;
import portal.ui.Symbol;

/**
 * Buttons that move to the next or previous marked word of a page; the keys {@code n} and {@code p} do the same. The
 * script {@code frontend/marks.js} does this in the browser, because all marks are already on the page.
 */
@StyleSheet("assets/search.css")
public class MarkNavigation extends Div {
    /** Placeholders for the current number and the total, which the script fills in. */
    private static final String[] PLACES = {"%1", "%2"};

    public MarkNavigation() {
        addClassName("mark-steps");
        var count = new Span();
        count.addClassNames("mark-count", "number");
        count.getElement()
                .setAttribute("role", "status")
                .setAttribute("data-says", getTranslation("search.marks.of", PLACES[0], PLACES[1]));
        add(
                count,
                step(Symbol.ARROW_UP, "search.marks.previous", Shortcut.PREVIOUS_MATCH, -1),
                step(Symbol.ARROW_DOWN, "search.marks.next", Shortcut.NEXT_MATCH, 1));
    }

    private Button step(Symbol symbol, String key, Shortcut shortcut, int direction) {
        var step = new QuietButton(symbol, getTranslation(key), () -> {}); // the script handles the click
        step.getElement().setAttribute("data-mark-step", String.valueOf(direction));
        return shortcut.on(step);
    }
}
