package portal.search.ui;

import com.vaadin.flow.component.html.Anchor;
import portal.ui.Symbol;

/** The way to look up a whole list. */
class ListLink extends Anchor {
    ListLink() {
        setHref("search/list");
        add(Symbol.TABLE.icon());
        add(getTranslation("search.list.title"));
        getElement().setAttribute("router-link", true);
        addClassName("how-to-ask");
    }
}
