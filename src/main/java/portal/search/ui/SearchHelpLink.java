package portal.search.ui;

import com.vaadin.flow.component.html.Anchor;
import portal.ui.Symbol;

/** A link to the help page. */
class SearchHelpLink extends Anchor {
    SearchHelpLink() {
        setHref("search/help");
        add(Symbol.CIRCLE_HELP.icon());
        add(getTranslation("search.help"));
        getElement().setAttribute("router-link", true);
        addClassName("how-to-ask");
    }
}
