package portal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;

/**
 * Puts a text into the clipboard and says that it did. The small script {@code frontend/copy.js} does it in the browser,
 * because only there, and only within the click, the clipboard may be written to.
 */
public class CopyButton extends Button {
    public CopyButton(String text) {
        var says = new Span(getTranslation("ui.copy"));
        says.getElement().setAttribute("role", "status");
        getElement().appendChild(says.getElement());
        addThemeNames("tertiary", "small");
        addClassName("copy-button");
        getElement()
                .setAttribute("data-copy", text)
                .setAttribute("data-copied", getTranslation("ui.copied"))
                .setAttribute("data-copy-failed", getTranslation("ui.copy-failed"));
    }
}
