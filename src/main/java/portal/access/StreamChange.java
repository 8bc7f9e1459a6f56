package portal.access;

import java.time.Instant;

/**
 * The number of new entries in the stream of a space, whoever may read them.
 *
 * @param newest the time of the newest of them
 */
public record StreamChange(SpaceId space, long entries, Instant newest) {}
