package portal.search.saved;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.access.ListPosition;
import portal.search.Query;
import portal.search.Results;

/**
 * A saved search of the viewer.
 *
 * @param seenUntil the viewer has seen everything that the search had found up to this time
 * @param fresh the items found after that time which the viewer may read now; at most a hundred
 * @param latest when the latest of these items was found; null if there are none
 * @param advice why the new items are unknown; null if they are known
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
    public ListPosition place() {
        return new ListPosition(savedAt, id.value());
    }
}
