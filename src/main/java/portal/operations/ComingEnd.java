package portal.operations;

import java.time.Instant;
import portal.access.SpaceCard;

/** An operation of the viewer that ends soon. The viewer has not seen the announcement of its end yet. */
public record ComingEnd(SpaceCard space, OperationPeriod period, Instant announcedAt) {}
