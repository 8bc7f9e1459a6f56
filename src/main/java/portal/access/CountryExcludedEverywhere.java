package portal.access;

import java.time.Instant;
import portal.people.CountryCode;
import portal.people.PersonId;

/** A country has begun to hide its items in every restricted space from another country. */
public record CountryExcludedEverywhere(CountryCode origin, CountryCode excluded, PersonId by, Instant at)
        implements CountryFact {}
