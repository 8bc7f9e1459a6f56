package portal.topics;

import java.time.Instant;

/**
 * What a post said until it was edited.
 *
 * @param writtenAt when the viewer could first tell that it said so: no date of an edit that was hidden from them
 */
public record Revision(String body, Instant writtenAt) {}
