package portal.search.ui;

import com.vaadin.flow.component.html.Anchor;
import portal.ui.Symbol;

/** A link to the glossary. */
class GlossaryLink extends Anchor {
    GlossaryLink() {
        setHref("glossary");
        add(Symbol.BOOK_OPEN.icon());
        add(getTranslation("search.glossary"));
        getElement().setAttribute("router-link", true);
        addClassName("how-to-ask");
    }
}
