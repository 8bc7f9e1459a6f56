package portal.operations;

import java.time.Instant;
import portal.access.SpaceFact;
import portal.access.SpaceId;
import portal.people.PersonId;

/** The data-protection officer has written a note about a proposed operation. */
public record DataProtectionNoted(SpaceId space, PersonId by, Instant at) implements SpaceFact {}
