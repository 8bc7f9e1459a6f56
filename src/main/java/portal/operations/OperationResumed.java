package portal.operations;

import java.time.Instant;
import portal.access.SpaceFact;
import portal.access.SpaceId;
import portal.people.PersonId;

/** A suspended operation is active again. */
public record OperationResumed(SpaceId space, PersonId by, Instant at) implements SpaceFact {}
