package portal.search.saved;

import java.time.Instant;

/** The notification that a saved search of the viewer has found new items. */
public record SavedSearchNews(SavedSearchId search, String name, int count, Instant latest) {}
