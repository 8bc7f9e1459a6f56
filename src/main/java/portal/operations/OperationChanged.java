package portal.operations;

import java.time.Instant;
import portal.access.SpaceFact;
import portal.access.SpaceId;
import portal.people.PersonId;

/** A coordinator has changed values of an operation, such as its objective or its period. */
public record OperationChanged(SpaceId space, PersonId by, Instant at) implements SpaceFact {}
