package portal.guidelines.ui;

import com.vaadin.flow.component.Component;

/**
 * Moves the focus to a part of the page if the focused button was removed by its own action. Without this, the keyboard
 * and a screen reader would begin again at the top of the page.
 */
final class LostFocus {
    /** Waits a moment first, because a dialog that is closing still has the focus. */
    private static final String FOCUS = """
            setTimeout(() => {
              if (document.activeElement === document.body) this.focus({ preventScroll: true });
            }, 400);
            """;

    private LostFocus() {}

    static void moveTo(Component part) {
        part.getElement().setAttribute("tabindex", "-1").executeJs(FOCUS);
    }
}
