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
 * @param seenUntil the viewer has seen everything that was found up to this time
 * @param fresh the new items since then that the viewer may read now; a hundred at most
 * @param latest when the latest of them was found; null if there are none
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
