package portal.search.ui;

import com.vaadin.flow.component.html.Anchor;
import portal.ui.Symbol;

/** A link to the list search. */
class ListLink extends Anchor {
    ListLink() {
        setHref("search/list");
        add(Symbol.TABLE.icon());
        add(getTranslation("search.list.title"));
        getElement().setAttribute("router-link", true);
        addClassName("how-to-ask");
    }
}
