package portal.search.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.access.ItemKind;
import portal.access.NotFound;
import portal.access.SpaceCard;
import portal.access.ui.MarkingLine;
import portal.access.ui.Refreshable;
import portal.search.Hit;
import portal.search.Search;
import portal.search.SearchUnavailable;
import portal.search.SpaceScope;

/**
 * Items that are similar to the item on the page. They are loaded after the page is displayed; this component is empty
 * before that, or if there are no similar items. On a page of a restricted space, the items come from this space and
 * from open spaces. On a page of an open space, items from restricted spaces are in a separate section, which is closed
 * until the viewer opens it.
 */
@StyleSheet("assets/search.css")
public class Similar extends Aside implements Refreshable {
    private static final int MOST = 5;

    private final Search search;
    private final ItemKind kind;
    private final UUID subject;
    private final @Nullable SpaceCard space;
    private final Clock clock;

    /** @param space the space of the subject; null if the viewer may read the subject but not enter its space */
    public Similar(Search search, ItemKind kind, UUID subject, @Nullable SpaceCard space, Clock clock) {
        this.search = search;
        this.kind = kind;
        this.subject = subject;
        this.space = space;
        this.clock = clock;
        addClassName("similar");
        getElement().setAttribute("aria-label", getTranslation("search.similar"));
        getElement().executeJs("setTimeout(() => this.isConnected && this.$server.load())");
    }

    /** Loads the items; the browser calls this after the page is displayed. */
    @ClientCallable
    public void load() {
        removeAll();
        var here = found(SpaceScope.openWorldAnd(space));
        var isOpen = space != null && !space.isRestricted();
        var hasRestricted = isOpen && !found(SpaceScope.restricted()).isEmpty();
        if (here.isEmpty() && !hasRestricted) return;
        add(new H2(getTranslation("search.similar")));
        if (!here.isEmpty()) add(list(here));
        if (hasRestricted)
            add(new LazyDetails(getTranslation("search.similar.rooms"), () -> list(found(SpaceScope.restricted()))));
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

    private List<Hit> found(SpaceScope within) {
        try {
            return search.similar(kind, subject, ItemKind::isWhole, within, MOST);
        } catch (NotFound | SearchUnavailable none) { // not indexed yet, or index unavailable: shows nothing
            return List.of();
        }
    }
}
