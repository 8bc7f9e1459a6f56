package portal.search.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.access.NotFound;
import portal.access.SpaceCard;
import portal.access.ui.AsksAgain;
import portal.access.ui.MarkingLine;
import portal.search.Hit;
import portal.search.Kind;
import portal.search.NoAnswer;
import portal.search.Search;
import portal.search.Within;

/**
 * Topics and documents that have most in common with what stands on the page, at its end side. The page asks for them
 * once it stands; until then, and where there are none, there is nothing. In a room they are of that room and of
 * knowledge; on a page of knowledge, what rooms have stands in a fold that is closed until its reader opens it.
 */
@StyleSheet("assets/search.css")
public class Similar extends Aside implements AsksAgain {
    private static final Set<Kind> KINDS = EnumSet.of(Kind.TOPIC, Kind.DOCUMENT);
    private static final int MOST = 5;

    private final Search search;
    private final Kind kind;
    private final UUID subject;
    private final @Nullable SpaceCard space;
    private final Clock clock;

    /** @param space where the subject lies; null for whoever is let into it alone */
    public Similar(Search search, Kind kind, UUID subject, @Nullable SpaceCard space, Clock clock) {
        this.search = search;
        this.kind = kind;
        this.subject = subject;
        this.space = space;
        this.clock = clock;
        addClassName("similar");
        getElement().setAttribute("aria-label", getTranslation("search.similar"));
        getElement().executeJs("setTimeout(() => this.isConnected && this.$server.load())");
    }

    /** Called by the page once it stands. */
    @ClientCallable
    public void load() {
        removeAll();
        var here = found(Within.knowledgeAnd(space));
        var isKnowledge = space != null && !space.isOperation();
        var hasRooms = isKnowledge && !found(Within.rooms()).isEmpty();
        if (here.isEmpty() && !hasRooms) return;
        add(new H2(getTranslation("search.similar")));
        if (!here.isEmpty()) add(list(here));
        if (hasRooms) add(new ClosedFold(getTranslation("search.similar.rooms"), () -> list(found(Within.rooms()))));
    }

    private Component list(List<Hit> hits) {
        var list = new UnorderedList();
        list.addClassName("plain");
        hits.forEach(hit ->
                list.add(new ListItem(new HitTitle(hit), new HitFacts(hit, clock), new MarkingLine(hit.marking()))));
        return list;
    }

    @Override
    public void askAgain() {
        load();
    }

    private List<Hit> found(Within within) {
        try {
            return search.similar(kind, subject, KINDS, within, MOST);
        } catch (NotFound | NoAnswer none) { // not yet in the index, or it is away: nothing that the page needs
            return List.of();
        }
    }
}
