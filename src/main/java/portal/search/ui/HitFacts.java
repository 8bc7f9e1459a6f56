package portal.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import portal.access.SpaceCard;
import portal.people.PersonCard;
import portal.search.Hit;
import portal.search.Kind;
import portal.ui.Symbol;
import portal.ui.When;

/** What sort of thing a hit is, where it lies, whose it is and since when. */
class HitFacts extends Div {
    HitFacts(Hit hit, Clock clock) {
        addClassName("hit-facts");
        add(new Span(kind(hit)));
        if (hit.space() != null && !isPlace(hit)) add(where(hit.space()));
        if (hit.author() != null) add(new Span(author(hit.author())));
        add(new When(hit.entry().at(), clock));
    }

    /** Whether the hit is a space itself, which lies nowhere and bears no marking. */
    static boolean isPlace(Hit hit) {
        return hit.entry().kind() == Kind.ROOM || hit.entry().kind() == Kind.SPACE;
    }

    private String kind(Hit hit) {
        return getTranslation("search.kind." + hit.entry().kind());
    }

    /** The space, and which of the two worlds it belongs to. */
    private Anchor where(SpaceCard space) {
        var where = new Anchor(space.route(), (space.isOperation() ? Symbol.LOCK : Symbol.BOOK_OPEN).icon());
        var world = new Span(getTranslation(space.isOperation() ? "search.in.room" : "search.in.knowledge"));
        world.addClassName("unseen");
        var name = new Span(space.name());
        name.getElement().setAttribute("dir", "auto");
        where.add(world, name);
        where.addClassNames("hit-where", space.isOperation() ? "hit-where-room" : "hit-where-knowledge");
        where.getElement().setAttribute("router-link", true);
        return where;
    }

    private String author(PersonCard author) {
        var home = author.country() == null ? author.agency() : author.country().displayName(getLocale());
        return getTranslation("search.author", author.name(), home);
    }
}
