package portal.access;

import java.time.Instant;
import java.util.UUID;

/** A position in a list of items that is sorted by time and id: the position after the item with this time and id. */
public record ListPosition(Instant at, UUID id) {
    /** The start of a list that shows the newest items first. */
    public static final ListPosition NEWEST = new ListPosition(Instant.parse("9999-01-01T00:00:00Z"), new UUID(0, 0));
}
