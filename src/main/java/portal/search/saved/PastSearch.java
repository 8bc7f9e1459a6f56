package portal.search.saved;

import java.time.Instant;
import java.util.UUID;

/** A past search of the viewer. */
public record PastSearch(UUID id, String words, Instant askedAt) {}
