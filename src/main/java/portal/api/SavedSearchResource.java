package portal.api;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.search.Query;
import portal.search.Query.Order;
import portal.search.saved.Alert;

/**
 * A saved search of the viewer.
 *
 * @param only the filters: for each name, the values that a result may have
 * @param languages whether the search looks for the terms only as typed, or also for their translations
 * @param fresh the number of new results that the viewer may read now, at most a hundred; null if the search index does
 *     not answer
 * @param latest when the latest new result was found; null if there is none. A client that sends this time back as
 *     {@code seenUntil} marks all these results as seen
 */
record SavedSearchResource(
        UUID id,
        String name,
        String q,
        Map<String, Set<String>> only,
        Order sort,
        Query.QueryLanguages languages,
        Alert alert,
        Instant savedAt,
        Instant seenUntil,
        @Nullable Integer fresh,
        @Nullable Instant latest) {
    static SavedSearchResource of(portal.search.saved.SavedSearch search) {
        var query = search.query();
        return new SavedSearchResource(
                search.id().value(),
                search.name(),
                query.words(),
                Filters.named(query.only()),
                query.order(),
                query.languages(),
                search.alert(),
                search.savedAt(),
                search.seenUntil(),
                search.advice() == null ? search.fresh().size() : null,
                search.latest());
    }
}
