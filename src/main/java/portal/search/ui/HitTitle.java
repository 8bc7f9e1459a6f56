package portal.search.ui;

import com.vaadin.flow.component.html.Anchor;
import portal.search.Hit;

/** The title of a hit, as a link to it. */
class HitTitle extends Anchor {
    HitTitle(Hit hit) {
        this(hit, hit.entry().route());
    }

    HitTitle(Hit hit, String address) {
        super(address, hit.entry().kind().symbol().icon(), new MarkedText(hit.title()));
        addClassName("hit-title");
    }
}
