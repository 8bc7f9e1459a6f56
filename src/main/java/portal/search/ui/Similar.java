package portal.search.ui;

import com.vaadin.flow.component.ClientCallable;
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
import portal.access.NotFound;
import portal.access.ui.MarkingLine;
import portal.search.Hit;
import portal.search.Kind;
import portal.search.NoAnswer;
import portal.search.Search;

/**
 * Topics and documents that have most in common with what stands on the page, at its end side. The page asks for them
 * once it stands; until then, and where there are none, there is nothing.
 */
@StyleSheet("assets/search.css")
public class Similar extends Aside {
    private static final Set<Kind> KINDS = EnumSet.of(Kind.TOPIC, Kind.DOCUMENT);
    private static final int MOST = 5;

    private final Search search;
    private final Kind kind;
    private final UUID subject;
    private final Clock clock;

    public Similar(Search search, Kind kind, UUID subject, Clock clock) {
        this.search = search;
        this.kind = kind;
        this.subject = subject;
        this.clock = clock;
        addClassName("similar");
        getElement().setAttribute("aria-label", getTranslation("search.similar"));
        getElement().executeJs("setTimeout(() => this.isConnected && this.$server.load())");
    }

    /** Called by the page once it stands. */
    @ClientCallable
    public void load() {
        removeAll();
        var hits = found();
        if (hits.isEmpty()) return;
        var list = new UnorderedList();
        list.addClassName("plain");
        hits.forEach(hit ->
                list.add(new ListItem(new HitTitle(hit), new HitFacts(hit, clock), new MarkingLine(hit.marking()))));
        add(new H2(getTranslation("search.similar")), list);
    }

    private List<Hit> found() {
        try {
            return search.similar(kind, subject, KINDS, MOST);
        } catch (NotFound | NoAnswer none) { // not yet in the index, or it is away: nothing that the page needs
            return List.of();
        }
    }
}
