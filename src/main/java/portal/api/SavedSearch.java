package portal.api;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.search.Order;
import portal.search.Query;
import portal.search.saved.Alert;

/**
 * A saved search of mine.
 *
 * @param only of a kind, a space, a language, a year the values of which one must hold
 * @param languages in which the words are looked for: as typed, or in all that the portal knows
 * @param fresh how many of its results are new to me, of what I may read now; a hundred at most; null
 *     while search cannot be asked
 * @param latest when the latest of them was found; given back as {@code seenUntil}, all of them are seen
 */
record SavedSearch(
        UUID id,
        String name,
        String q,
        Map<String, Set<String>> only,
        Order sort,
        Query.Languages languages,
        Alert alert,
        Instant savedAt,
        Instant seenUntil,
        @Nullable Integer fresh,
        @Nullable Instant latest) {
    static SavedSearch of(portal.search.saved.SavedSearch search) {
        var query = search.query();
        return new SavedSearch(
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
