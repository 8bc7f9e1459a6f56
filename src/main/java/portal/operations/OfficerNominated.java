package portal.operations;

import java.time.Instant;
import portal.access.SpaceFact;
import portal.access.SpaceId;
import portal.people.CountryCode;
import portal.people.PersonId;

/** A national bureau has nominated an officer of its country for a room. */
public record OfficerNominated(SpaceId space, CountryCode country, PersonId person, PersonId by, Instant at)
        implements SpaceFact {}
