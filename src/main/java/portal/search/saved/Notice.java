package portal.search.saved;

import java.time.Instant;

/** That a saved search of mine has found something new. */
public record Notice(SavedSearchId search, String name, int count, Instant latest) {}
