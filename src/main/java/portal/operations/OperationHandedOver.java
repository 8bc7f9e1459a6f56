package portal.operations;

import java.time.Instant;
import portal.access.SpaceFact;
import portal.access.SpaceId;
import portal.people.PersonId;

/** A deputy has become the coordinator of an operation. */
public record OperationHandedOver(SpaceId space, PersonId by, Instant at) implements SpaceFact {}
