package portal.access;

import portal.people.Affiliation;
import portal.people.AgencyId;
import portal.people.CountryCode;
import portal.people.PersonId;

/** Whom a grant is for: everybody of an affiliation, a country or an agency, or one person. */
public final class Holder {
    /** The column of the grant that says so. */
    final String column;

    final Object value;

    private Holder(String column, Object value) {
        this.column = column;
        this.value = value;
    }

    public static Holder everyoneOf(Affiliation affiliation) {
        return new Holder("affiliation", affiliation.name());
    }

    public static Holder country(CountryCode country) {
        return new Holder("country_code", country.value());
    }

    public static Holder agency(AgencyId agency) {
        return new Holder("agency_id", agency.value());
    }

    public static Holder person(PersonId person) {
        return new Holder("person_id", person.value());
    }
}
