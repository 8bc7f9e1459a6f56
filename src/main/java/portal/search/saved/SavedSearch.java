package portal.search.saved;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.access.Place;
import portal.search.Query;
import portal.search.Results;

/**
 * A saved search of mine.
 *
 * @param seenUntil what was found up to then I have seen
 * @param fresh what is new since I last saw it, of what I may read now; a hundred at most
 * @param latest when the latest of that was found; null when there is nothing
 * @param advice why it is not known what is new; null when it is
 */
public record SavedSearch(
        SavedSearchId id,
        String name,
        Query query,
        Alert alert,
        Instant savedAt,
        Instant seenUntil,
        List<UUID> fresh,
        @Nullable Instant latest,
        Results.@Nullable Advice advice) {
    public Place place() {
        return new Place(savedAt, id.value());
    }
}
