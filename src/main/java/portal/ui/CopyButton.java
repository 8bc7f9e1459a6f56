package portal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;

/**
 * A button that copies a text to the clipboard and confirms it. The script {@code frontend/copy.js} copies in the
 * browser, because a browser allows access to the clipboard only during the click.
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
