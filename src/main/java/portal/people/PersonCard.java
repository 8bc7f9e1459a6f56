package portal.people;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The details of a person that colleagues may see: name, agency, country and roles, but no telephone number and no
 * address (DP-24).
 */
public record PersonCard(
        PersonId id,
        String username,
        String name,
        Affiliation affiliation,
        @Nullable CountryCode country,
        AgencyId agencyId,
        String agency,
        Set<Role> roles) {
    /**
     * Returns the name of the person's country in this language; if the person has no country, the name of their
     * agency.
     */
    public String home(Locale language) {
        return country == null ? agency : country.displayName(language);
    }

    /** Returns the name with the agency, by which people who are chosen from a list are told apart. */
    public String nameAndAgency() {
        return name + ", " + agency;
    }

    /** Returns whether the person is an officer of the bureau of the given country; false if {@code of} is null. */
    public boolean isOfBureau(@Nullable CountryCode of) {
        return of != null && of.equals(country) && roles.contains(Role.NCB_OFFICER);
    }
}
