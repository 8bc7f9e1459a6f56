package portal.access;

import java.time.Instant;
import portal.people.CountryCode;
import portal.people.PersonId;

/** A country has ended its exclusion of another country in a space. */
public record ExclusionLifted(SpaceId space, CountryCode origin, CountryCode excluded, PersonId by, Instant at)
        implements ExclusionFact {}
