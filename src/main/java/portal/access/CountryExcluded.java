package portal.access;

import java.time.Instant;
import portal.people.CountryCode;
import portal.people.PersonId;

/** A country keeps what it gives in a space from another, from now on. */
public record CountryExcluded(SpaceId space, CountryCode origin, CountryCode excluded, PersonId by, Instant at)
        implements SpaceFact {}
