package portal.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import portal.search.saved.Alert;

/**
 * The body of a request that changes a saved search. Omitted fields stay unchanged.
 *
 * @param seenUntil results that were found at or before this time no longer count as new; those found later do
 */
@Example("""
        {"alert": "AT_ONCE", "seenUntil": "2026-05-04T09:30:00Z"}""")
record ChangedSavedSearch(
        @Nullable String name,
        @Nullable Alert alert,
        @Nullable Instant seenUntil) {}
