package portal.access;

import java.time.Instant;
import java.util.UUID;

/** A place in a list that is ordered by time: after the item of that id and time. */
public record Place(Instant at, UUID id) {
    /** Where a list begins whose newest items come first. */
    public static final Place NEWEST = new Place(Instant.parse("9999-01-01T00:00:00Z"), new UUID(0, 0));
}
