package portal.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import portal.search.saved.Alert;

/**
 * Changes a saved search; omitted fields stay unchanged.
 *
 * @param seenUntil results found up to this time are not new any more
 */
record ChangedSavedSearch(
        @Nullable String name,
        @Nullable Alert alert,
        @Nullable Instant seenUntil) {}
