package portal.operations;

import java.time.Instant;
import portal.access.SpaceFact;
import portal.access.SpaceId;
import portal.people.CountryCode;
import portal.people.PersonId;

/** A second officer of a bureau has refused the nomination of an officer. */
public record NominationRefused(SpaceId space, CountryCode country, PersonId person, PersonId by, Instant at)
        implements SpaceFact {}
