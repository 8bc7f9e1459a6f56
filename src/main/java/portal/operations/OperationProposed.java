package portal.operations;

import java.time.Instant;
import portal.access.SpaceFact;
import portal.access.SpaceId;
import portal.people.PersonId;

/** A coordinator has proposed an operation. */
public record OperationProposed(SpaceId space, PersonId by, Instant at) implements SpaceFact {}
