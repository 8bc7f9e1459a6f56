package portal.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What colleagues see of a person: name, agency, country and roles; no phone, no address (DP-24). */
public record PersonCard(
        PersonId id,
        String username,
        String name,
        Affiliation affiliation,
        @Nullable CountryCode country,
        AgencyId agencyId,
        String agency,
        Set<Role> roles) {}
