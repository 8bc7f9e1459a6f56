package portal.operations;

import java.time.Instant;
import portal.access.SpaceFact;
import portal.access.SpaceId;
import portal.people.PersonId;

/** An operation was closed. Its room accepts nothing new, and partners have lost access. */
public record OperationClosed(SpaceId space, PersonId by, Instant at) implements SpaceFact {}
