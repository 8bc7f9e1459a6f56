package portal.operations;

import java.time.Instant;
import portal.access.SpaceFact;
import portal.access.SpaceId;
import portal.people.PersonId;

/** An operation has become active: two countries have active participants. */
public record OperationActivated(SpaceId space, PersonId by, Instant at) implements SpaceFact {}
