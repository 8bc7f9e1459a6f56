package portal.access;

import java.time.Instant;
import portal.people.CountryCode;
import portal.people.PersonId;

/** A country has begun to hide its items in a space from another country. */
public record CountryExcluded(SpaceId space, CountryCode origin, CountryCode excluded, PersonId by, Instant at)
        implements ExclusionFact {}
