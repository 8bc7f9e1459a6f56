package portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portal.access.SpaceCard;
import portal.access.SpaceId;
import portal.access.ui.RecentItems;
import portal.ui.Shortcut;

/**
 * The list of the latest topics and documents, each with the name of its space. Names of restricted spaces have a
 * different colour.
 */
class RecentItemList extends UnorderedList {
    private static final Duration NEW = Duration.ofDays(30);
    private static final int MOST = 15;

    RecentItemList(List<RecentItems> sources, Map<SpaceId, SpaceCard> spaces) {
        addClassNames("plain", "news");
        Shortcut.markRows(this);
        sources.stream()
                .flatMap(source -> source.recent(NEW, MOST).stream())
                .sorted(Comparator.comparing(RecentItems.RecentItem::at).reversed())
                .limit(MOST)
                .forEach(item -> show(item, spaces.get(item.space())));
    }

    boolean isEmpty() {
        return getChildren().findAny().isEmpty();
    }

    private void show(RecentItems.RecentItem item, @Nullable SpaceCard space) {
        if (space != null) add(new ListItem(item.line().get(), where(space)));
    }

    /** Returns a link to the space of an item, for use in this list. */
    static Component where(SpaceCard space) {
        var where = SpaceLinks.link(space);
        where.addClassName("news-where");
        return where;
    }
}
