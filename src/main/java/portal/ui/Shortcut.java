package portal.ui;

import com.vaadin.flow.component.Component;
import java.util.List;

/**
 * The keys that people bring the habit of. A view says what a key reaches by marking the component; the small script
 * {@code frontend/keys.js} does the rest, so that no key needs a round trip.
 */
public enum Shortcut {
    SEARCH("/"),
    SHORTCUTS("?"),
    HOME("g h"),
    KNOWLEDGE("g k"),
    OPERATIONS("g o"),
    NOTICES("g n"),
    COMPOSE("c"),
    SEND("Control+Enter"),
    NEXT("j"),
    PREVIOUS("k"),
    NEXT_MATCH("n"),
    PREVIOUS_MATCH("p"),
    NEXT_HIT("N"),
    PREVIOUS_HIT("P"),
    CLOSE("Escape");

    private final String keys;

    Shortcut(String keys) {
        this.keys = keys;
    }

    /** The keys as pressed one after the other, as a person reads them. */
    public List<String> keys() {
        return List.of(keys.replace("Control+Enter", "Ctrl+Enter")
                .replace("Escape", "Esc")
                .replaceFirst("^[A-Z]$", "Shift+$0")
                .split(" "));
    }

    /** From now on these keys click the component, or focus it when it is a field. */
    public <C extends Component> C on(C component) {
        component.getElement().setAttribute("data-keys", keys);
        component.getElement().setAttribute("aria-keyshortcuts", keys.replaceFirst("^[A-Z]$", "Shift+$0"));
        return component;
    }

    /** The children of this component are rows that {@code j} and {@code k} walk through. */
    public static void markRows(Component list) {
        list.getElement().setAttribute("data-rows", "");
    }

    /** Ctrl-Enter anywhere in this component presses the button marked with {@link #SEND} inside it. */
    public static void markComposer(Component composer) {
        composer.getElement().setAttribute("data-composer", "");
    }
}
