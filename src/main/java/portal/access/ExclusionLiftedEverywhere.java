package portal.access;

import java.time.Instant;
import portal.people.CountryCode;
import portal.people.PersonId;

/**
 * A country has ended its exclusion of another country that applied in every restricted space. Exclusions in single
 * spaces stay.
 */
public record ExclusionLiftedEverywhere(CountryCode origin, CountryCode excluded, PersonId by, Instant at)
        implements CountryFact {}
