package portal.operations;

import java.time.Instant;
import portal.access.SpaceFact;
import portal.access.SpaceId;
import portal.people.CountryCode;
import portal.people.PersonId;

/** No officer of an invited country is nominated any more. */
public record NominationsEnded(SpaceId space, CountryCode country, PersonId by, Instant at) implements SpaceFact {}
