package portal.originators;

import org.jspecify.annotations.Nullable;
import portal.access.AudienceProperties;
import portal.people.AgencyId;
import portal.people.CountryCode;
import portal.people.PersonCard;
import portal.people.PersonId;

/**
 * The author and the originator of an item (AC-10).
 *
 * @param country the country that the item belongs to; null if it belongs to no country
 * @param agency the agency that the item belongs to if it belongs to no country
 */
record Origin(
        @Nullable PersonId author,
        @Nullable CountryCode country,
        @Nullable AgencyId agency) {
    static Origin of(@Nullable PersonId author, AudienceProperties marked) {
        return new Origin(author, marked.originCountry(), marked.originAgency());
    }

    /**
     * Returns whether the person acts for the originator: as the author, as an officer of the bureau of its country, or
     * as a person of its agency if it has no country.
     */
    boolean isRepresentedBy(PersonCard person) {
        return person.id().equals(author)
                || person.isOfBureau(country)
                || country == null && person.agencyId().equals(agency);
    }
}
