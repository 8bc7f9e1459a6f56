package portal.topics;

import java.time.Instant;

/** What a post said until it was edited. */
public record Revision(String body, Instant writtenAt) {}
