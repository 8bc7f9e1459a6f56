package portal.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import portal.access.SpaceCard;
import portal.access.ui.MarkingLine;
import portal.people.PersonCard;
import portal.search.Extract;
import portal.search.Hit;
import portal.search.Kind;
import portal.ui.Symbol;
import portal.ui.When;

/** One hit: what it is called, where the words stand, where it lies, whose it is and how it is marked. */
class HitRow extends Article {
    HitRow(Hit hit, Clock clock) {
        addClassName("hit");
        add(title(hit));
        hit.extracts().forEach(this::extract);
        add(facts(hit, clock));
        if (!isPlace(hit)) add(new MarkingLine(hit.marking()));
    }

    private H2 title(Hit hit) {
        var link = new Anchor(hit.entry().route(), symbol(hit.entry().kind()).icon(), new MarkedText(hit.title()));
        link.getElement().setAttribute("router-link", true);
        return new H2(link);
    }

    private void extract(Extract extract) {
        var paragraph = new Paragraph(new MarkedText(extract));
        paragraph.addClassName("hit-extract");
        paragraph.getElement().setAttribute("dir", "auto");
        add(paragraph);
    }

    private Div facts(Hit hit, Clock clock) {
        var facts = new Div(new Span(getTranslation("search.kind." + hit.entry().kind())));
        facts.addClassName("hit-facts");
        if (hit.space() != null && !isPlace(hit)) facts.add(where(hit.space()));
        if (hit.author() != null) facts.add(new Span(author(hit.author())));
        facts.add(new When(hit.entry().at(), clock));
        return facts;
    }

    /** The space, and which of the two worlds it belongs to. */
    private Anchor where(SpaceCard space) {
        var where = new Anchor(space.route(), (space.isOperation() ? Symbol.SHIELD : Symbol.BOOK_OPEN).icon());
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

    private static Symbol symbol(Kind kind) {
        return switch (kind) {
            case TOPIC -> Symbol.MESSAGE_SQUARE;
            case POST -> Symbol.REPLY;
            case DOCUMENT -> Symbol.FILE_TEXT;
            case ROOM -> Symbol.SHIELD;
            case SPACE -> Symbol.BOOK_OPEN;
        };
    }

    private static boolean isPlace(Hit hit) {
        return hit.entry().kind() == Kind.ROOM || hit.entry().kind() == Kind.SPACE;
    }
}
