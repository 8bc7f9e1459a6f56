package portal.search.saved;

import java.time.Instant;
import java.util.UUID;

/** What I asked before. */
public record PastSearch(UUID id, String words, Instant askedAt) {}
