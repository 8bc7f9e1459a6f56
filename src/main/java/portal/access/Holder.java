package portal.access;

import portal.people.Affiliation;
import portal.people.AgencyId;
import portal.people.CountryCode;
import portal.people.PersonId;

/** Whom a grant is for: everybody of an affiliation, a country or an agency, or one person. */
public record Holder(String key) {
    public static Holder everyoneOf(Affiliation affiliation) {
        return new Holder("affiliation:" + affiliation.name());
    }

    public static Holder country(CountryCode country) {
        return new Holder("country:" + country.value());
    }

    public static Holder agency(AgencyId agency) {
        return new Holder("agency:" + agency.value());
    }

    public static Holder person(PersonId person) {
        return new Holder("person:" + person.value());
    }
}
