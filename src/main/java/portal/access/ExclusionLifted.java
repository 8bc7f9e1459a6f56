package portal.access;

import java.time.Instant;
import portal.people.CountryCode;
import portal.people.PersonId;

/** A country no longer hides its items in a space from another country. */
public record ExclusionLifted(SpaceId space, CountryCode origin, CountryCode excluded, PersonId by, Instant at)
        implements SpaceFact {}
