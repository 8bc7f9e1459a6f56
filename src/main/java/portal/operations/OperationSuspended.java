package portal.operations;

import java.time.Instant;
import portal.access.SpaceFact;
import portal.access.SpaceId;
import portal.people.PersonId;

/** An operation was suspended: nothing new can be written in its room until it is resumed. */
public record OperationSuspended(SpaceId space, PersonId by, Instant at) implements SpaceFact {}
