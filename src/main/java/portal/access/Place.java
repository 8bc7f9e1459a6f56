package portal.access;

import java.time.Instant;
import java.util.UUID;

/** A position in a list that is ordered by time: after the item with that time and id. */
public record Place(Instant at, UUID id) {
    /** The start of a list that shows the newest items first. */
    public static final Place NEWEST = new Place(Instant.parse("9999-01-01T00:00:00Z"), new UUID(0, 0));
}
