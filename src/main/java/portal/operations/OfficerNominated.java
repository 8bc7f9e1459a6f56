package portal.operations;

import java.time.Instant;
import portal.access.SpaceFact;
import portal.access.SpaceId;
import portal.people.CountryCode;
import portal.people.PersonId;

/** A bureau has nominated an officer of its country to a room. */
public record OfficerNominated(SpaceId space, CountryCode country, PersonId person, PersonId by, Instant at)
        implements SpaceFact {}
