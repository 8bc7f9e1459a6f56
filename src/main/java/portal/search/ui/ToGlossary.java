package portal.search.ui;

import com.vaadin.flow.component.html.Anchor;
import portal.ui.Symbol;

/** The way to the terms of the trade in all languages. */
class ToGlossary extends Anchor {
    ToGlossary() {
        setHref("glossary");
        add(Symbol.BOOK_OPEN.icon());
        add(getTranslation("search.glossary"));
        getElement().setAttribute("router-link", true);
        addClassName("how-to-ask");
    }
}
