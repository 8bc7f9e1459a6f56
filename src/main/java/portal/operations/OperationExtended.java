package portal.operations;

import java.time.Instant;
import portal.access.SpaceFact;
import portal.access.SpaceId;
import portal.people.PersonId;

/** An operation has got a later last day, because every country that takes part has consented. */
public record OperationExtended(SpaceId space, PersonId by, Instant at) implements SpaceFact {}
