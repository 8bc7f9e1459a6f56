package portal.operations;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import portal.access.ListPosition;

/**
 * A position in the merged stream of a room: the position after the entry with this time, part and id. Entries with
 * equal times are sorted by their part, and within one part as the database sorts them.
 *
 * @param part the number of the part of the stream
 */
record StreamPosition(Instant at, int part, UUID id) {
    private static final UUID LEAST = new UUID(0, 0);

    /** Returns this position as a position in one part. */
    ListPosition in(int other) {
        if (other == part) return new ListPosition(at, id);
        return new ListPosition(other < part ? at : at.plus(1, ChronoUnit.MICROS), LEAST);
    }
}
