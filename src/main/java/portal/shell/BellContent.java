package portal.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import portal.ui.BellItem;
import portal.ui.BellNews;
import portal.ui.PendingActions;

/**
 * The news of all sources, from one query of each source.
 *
 * @param byMenuEntry the number of news items for each menu entry, by the path of the entry
 * @param canBeSeen whether the list has items that the user can mark as seen
 * @param unknown the messages of the sources that could not be queried
 */
record BellContent(List<BellItem> items, Map<String, Integer> byMenuEntry, boolean canBeSeen, Set<String> unknown) {
    static BellContent by(List<? extends BellNews> sources) {
        var items = new ArrayList<BellItem>();
        var entries = new HashMap<String, Integer>();
        var unknown = new LinkedHashSet<String>();
        var canBeSeen = false;
        for (var source : sources) {
            try {
                var news = source.items();
                items.addAll(news);
                canBeSeen |= !news.isEmpty() && !(source instanceof PendingActions);
                source.menuEntry().ifPresent(entry -> entries.merge(entry, sum(news), Integer::sum));
            } catch (BellNews.Unknown cannotTell) {
                unknown.add(String.valueOf(cannotTell.getMessage()));
            }
        }
        items.sort(BellItem.NEWEST_FIRST);
        return new BellContent(items, entries, canBeSeen, unknown);
    }

    /** Returns the total number of news items. */
    int count() {
        return sum(items);
    }

    private static int sum(List<BellItem> news) {
        return news.stream().mapToInt(BellItem::count).sum();
    }
}
