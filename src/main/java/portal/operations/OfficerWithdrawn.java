package portal.operations;

import java.time.Instant;
import portal.access.SpaceFact;
import portal.access.SpaceId;
import portal.people.CountryCode;
import portal.people.PersonId;

/** A national bureau has withdrawn an officer of its country from a room. */
public record OfficerWithdrawn(SpaceId space, CountryCode country, PersonId person, PersonId by, Instant at)
        implements SpaceFact {}
