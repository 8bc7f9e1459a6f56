package portal.search.saved;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.NotFound;
import portal.access.Refused;
import portal.search.Query;
import portal.search.Query.Order;
import portal.search.Results;
import portal.search.Search;
import portal.search.SearchUnavailable;
import portal.ui.VisibleText;

/**
 * The viewer's own saved searches, and what is new in each. A saved search of another person is treated as nonexistent.
 */
@Service
@Transactional
public class SavedSearches {
    public static final int MOST = 50;
    public static final int LONGEST_NAME = 100;

    private final Access access;
    private final SavedSearchTable shelf;
    private final NewlyVisibleItems newItems;
    private final Search search;
    private final Clock clock;

    SavedSearches(Access access, SavedSearchTable shelf, NewlyVisibleItems newItems, Search search, Clock clock) {
        this.access = access;
        this.shelf = shelf;
        this.newItems = newItems;
        this.search = search;
        this.clock = clock;
    }

    /**
     * Saves a query. Items that appear after this call count as new.
     *
     * @throws Refused when the query or the name is empty, when the name is too long, or when there are {@link #MOST}
     *     saved searches already
     */
    public SavedSearchId save(String name, Query query, Alert alert) {
        var me = access.viewer();
        if (!search.canAsk(query.words())) throw new Refused("search.refused.words").because("q");
        if (shelf.of(me).size() >= MOST) throw new Refused("search.refused.too-many-saved", MOST);
        var id = SavedSearchId.random();
        shelf.put(id, me, new StoredSavedSearch.Said(named(name), query.page(0, Query.PAGE)), alert, clock.instant());
        return id;
    }

    /** Returns the viewer's saved searches, latest saved first. */
    @Transactional(readOnly = true)
    public List<SavedSearch> mine() {
        var me = access.viewer();
        var unseen = shelf.unseen(me, NewlyVisibleItems.MOST);
        return shelf.of(me).stream()
                .map(kept -> card(kept, unseen.getOrDefault(kept.id(), Map.of())))
                .toList();
    }

    @Transactional(readOnly = true)
    public SavedSearch card(SavedSearchId id) {
        var kept = kept(id);
        return card(kept, shelf.unseen(kept.owner(), NewlyVisibleItems.MOST).getOrDefault(id, Map.of()));
    }

    /** Returns a range of the new items of a saved search as they are now, latest written first. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED) // holds no connection while the search waits
    public Results fresh(SavedSearchId id, int from, int count) {
        var card = card(id);
        if (card.advice() != null) return Results.none(card.advice());
        return search.find(card.query().in(Order.NEWEST).page(from, count), card.fresh());
    }

    /** @throws Refused when the name is empty or too long */
    public void change(SavedSearchId id, String name, Alert alert) {
        var search = kept(id);
        shelf.change(
                search, new StoredSavedSearch.Said(named(name), search.said().query()), alert);
    }

    /**
     * Marks everything found up to this time as seen. If the time is earlier than in the last call, the items found
     * after this time are new again.
     */
    public void seen(SavedSearchId id, Instant until) {
        shelf.seen(kept(id), until);
    }

    public void delete(SavedSearchId id) {
        shelf.remove(kept(id));
    }

    /**
     * Returns the notifications that are due for the viewer.
     *
     * @throws SearchUnavailable if the index cannot be queried
     */
    @Transactional(readOnly = true)
    public List<SavedSearchNews> notices() {
        var me = access.viewer();
        var unseen = shelf.unseen(me, NewlyVisibleItems.MOST);
        if (unseen.isEmpty()) return List.of();
        return shelf.of(me).stream()
                .map(kept -> known(kept, told(kept, unseen.getOrDefault(kept.id(), Map.of()))))
                .filter(card -> !card.fresh().isEmpty())
                .map(card -> new SavedSearchNews(
                        card.id(), card.name(), card.fresh().size(), Objects.requireNonNull(card.latest())))
                .toList();
    }

    private StoredSavedSearch kept(SavedSearchId id) {
        return shelf.find(access.viewer(), id).orElseThrow(NotFound::new);
    }

    private SavedSearch card(StoredSavedSearch kept, Map<UUID, Instant> finds) {
        try {
            return known(kept, finds);
        } catch (SearchUnavailable none) {
            return card(kept, List.of(), null, none.advice());
        }
    }

    private SavedSearch known(StoredSavedSearch kept, Map<UUID, Instant> finds) {
        var left = newItems.stillFound(kept.said().query(), finds.keySet());
        var fresh = finds.keySet().stream().filter(left::contains).toList();
        return card(kept, fresh, fresh.isEmpty() ? null : finds.get(fresh.getFirst()), null);
    }

    private static SavedSearch card(
            StoredSavedSearch kept, List<UUID> fresh, @Nullable Instant latest, Results.@Nullable Advice advice) {
        return new SavedSearch(
                kept.id(),
                kept.said().name(),
                kept.said().query(),
                kept.alert(),
                kept.savedAt(),
                kept.seenUntil(),
                fresh,
                latest,
                advice);
    }

    private static Map<UUID, Instant> told(StoredSavedSearch kept, Map<UUID, Instant> unseen) {
        return switch (kept.alert()) {
            case NEVER -> Map.of();
            case AT_ONCE -> unseen;
            case DAILY -> {
                var told = new LinkedHashMap<>(unseen);
                told.values().removeIf(found -> found.isAfter(kept.toldUntil()));
                yield told;
            }
        };
    }

    private static String named(String name) {
        var label = VisibleText.line(name);
        if (label.isEmpty()) throw new Refused("search.refused.name-missing").because("name");
        if (label.length() > LONGEST_NAME) throw new Refused("search.refused.name-long", LONGEST_NAME).because("name");
        return label;
    }
}
