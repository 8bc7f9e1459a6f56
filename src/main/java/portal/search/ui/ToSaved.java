package portal.search.ui;

import com.vaadin.flow.component.html.Anchor;
import portal.ui.Symbol;

/** The way to my saved searches. */
class ToSaved extends Anchor {
    ToSaved() {
        setHref("search/saved");
        add(Symbol.STAR.icon());
        add(getTranslation("search.saved"));
        getElement().setAttribute("router-link", true);
        addClassName("how-to-ask");
    }
}
