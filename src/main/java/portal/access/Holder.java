package portal.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.people.Affiliation;
import portal.people.AgencyId;
import portal.people.CountryCode;
import portal.people.PersonId;
import portal.people.Role;

/**
 * The person or group that a grant is for: one person, or everybody of an affiliation, of a country or of an agency, or
 * everybody with a role, in one country or in all countries.
 */
public final class Holder {
    final @Nullable String affiliation;
    final @Nullable String country;
    final @Nullable UUID agency;
    final @Nullable UUID person;
    final @Nullable String role;

    private Holder(
            @Nullable String affiliation,
            @Nullable String country,
            @Nullable UUID agency,
            @Nullable UUID person,
            @Nullable String role) {
        this.affiliation = affiliation;
        this.country = country;
        this.agency = agency;
        this.person = person;
        this.role = role;
    }

    public static Holder everyoneOf(Affiliation affiliation) {
        return new Holder(affiliation.name(), null, null, null, null);
    }

    public static Holder country(CountryCode country) {
        return new Holder(null, country.value(), null, null, null);
    }

    public static Holder agency(AgencyId agency) {
        return new Holder(null, null, agency.value(), null, null);
    }

    public static Holder person(PersonId person) {
        return new Holder(null, null, null, person.value(), null);
    }

    public static Holder role(Role role) {
        return new Holder(null, null, null, null, role.name());
    }

    public static Holder role(Role role, CountryCode country) {
        return new Holder(null, country.value(), null, null, role.name());
    }
}
