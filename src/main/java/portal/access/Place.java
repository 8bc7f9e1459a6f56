package portal.access;

import java.time.Instant;
import java.util.UUID;

/** A place in a list that is ordered by time: after the item of that id and time. */
public record Place(Instant at, UUID id) {}
