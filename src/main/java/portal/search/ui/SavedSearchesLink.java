package portal.search.ui;

import com.vaadin.flow.component.html.Anchor;
import portal.ui.Symbol;

/** A link to the viewer's saved searches. */
class SavedSearchesLink extends Anchor {
    SavedSearchesLink() {
        setHref("search/saved");
        add(Symbol.STAR.icon());
        add(getTranslation("search.saved"));
        getElement().setAttribute("router-link", true);
        addClassName("how-to-ask");
    }
}
