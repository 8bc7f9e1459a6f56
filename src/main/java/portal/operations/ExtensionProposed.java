package portal.operations;

import java.time.Instant;
import portal.access.SpaceFact;
import portal.access.SpaceId;
import portal.people.PersonId;

/** A coordinator has proposed a later end of an operation. */
public record ExtensionProposed(SpaceId space, PersonId by, Instant at) implements SpaceFact {}
