package portal.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import portal.search.saved.Alert;

/**
 * Changes a saved search; what is left out stays as it is.
 *
 * @param seenUntil what was found up to then is not new any more
 */
record ChangedSavedSearch(
        @Nullable String name,
        @Nullable Alert alert,
        @Nullable Instant seenUntil) {}
