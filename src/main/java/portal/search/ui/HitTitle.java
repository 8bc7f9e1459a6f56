package portal.search.ui;

import com.vaadin.flow.component.html.Anchor;
import portal.search.Hit;
import portal.search.Kind;
import portal.ui.Symbol;

/** What a hit is called, and the way to it. */
class HitTitle extends Anchor {
    HitTitle(Hit hit) {
        this(hit, hit.entry().route());
    }

    HitTitle(Hit hit, String address) {
        super(address, symbol(hit.entry().kind()).icon(), new MarkedText(hit.title()));
        addClassName("hit-title");
        getElement().setAttribute("router-link", true);
    }

    private static Symbol symbol(Kind kind) {
        return switch (kind) {
            case TOPIC -> Symbol.MESSAGE_SQUARE;
            case POST -> Symbol.REPLY;
            case DOCUMENT -> Symbol.FILE_TEXT;
            case ROOM -> Symbol.LOCK;
            case SPACE -> Symbol.BOOK_OPEN;
        };
    }
}
