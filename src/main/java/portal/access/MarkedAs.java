package portal.access;

import org.jspecify.annotations.Nullable;
import portal.people.AgencyId;
import portal.people.CountryCode;

/** An audience as its items show it: where they lie, how they are marked, and whose they are (AC-10). */
public record MarkedAs(
        AudienceId id,
        SpaceId space,
        Marking marking,
        @Nullable CountryCode originCountry,
        @Nullable AgencyId originAgency) {}
