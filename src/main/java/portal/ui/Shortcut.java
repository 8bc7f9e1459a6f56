package portal.ui;

import com.vaadin.flow.component.Component;
import java.util.List;

/**
 * The common keyboard shortcuts. A view marks the component that a shortcut clicks or focuses. The script {@code
 * frontend/keys.js} handles the keys in the browser, so that no key needs a request to the server.
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

    /** Returns the names of the keys to press one after the other, as shown to users. */
    public List<String> keys() {
        return List.of(keys.replace("Control+Enter", "Ctrl+Enter")
                .replace("Escape", "Esc")
                .replaceFirst("^[A-Z]$", "Shift+$0")
                .split(" "));
    }

    /** Makes this shortcut click the component, or focus it if it is a field. Returns the component. */
    public <C extends Component> C on(C component) {
        component.getElement().setAttribute("data-keys", keys);
        component.getElement().setAttribute("aria-keyshortcuts", keys.replaceFirst("^[A-Z]$", "Shift+$0"));
        return component;
    }

    /** Marks the children of this component as rows, so that the keys {@code j} and {@code k} move between them. */
    public static void markRows(Component list) {
        list.getElement().setAttribute("data-rows", "");
    }

    /**
     * Makes Ctrl-Enter work everywhere in this component: it presses the button inside that is marked with {@link
     * #SEND}.
     */
    public static void markComposer(Component composer) {
        composer.getElement().setAttribute("data-composer", "");
    }
}
