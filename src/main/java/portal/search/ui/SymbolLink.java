package portal.search.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import portal.ui.Symbol;

/** A link to another page of the search, with a symbol before its text. */
class SymbolLink extends Anchor {
    SymbolLink(String address, Symbol symbol, String text) {
        super(address, symbol.icon(), new Text(text));
        addClassName("symbol-link");
    }
}
