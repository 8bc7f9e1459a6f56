package portal.guidelines.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import portal.ui.Symbol;

/**
 * The button that copies the address of a clause. The address names no version and no language, so that whoever opens
 * it reads the text in force in their own language. The script {@code frontend/copy.js} copies it.
 */
class ClauseLink extends Button {
    ClauseLink(String route, String clause) {
        var says = new Span(getTranslation("guidelines.read.copy"));
        says.getElement().setAttribute("role", "status");
        getElement().appendChild(says.getElement());
        setIcon(Symbol.LINK.icon());
        addThemeNames("tertiary", "small");
        setTooltipText(getTranslation("guidelines.read.copy.of", clause));
        getElement()
                .setAttribute("data-copy", route)
                .setAttribute("data-copied", getTranslation("ui.copied"))
                .setAttribute("data-copy-failed", getTranslation("ui.copy-failed"))
                .executeJs("this.dataset.copy = new URL($0, document.baseURI).href", route);
    }
}
