package portal.guidelines;

import org.jspecify.annotations.Nullable;
import portal.people.Affiliation;
import portal.people.CountryCode;
import portal.people.PersonCard;
import portal.people.Role;

/**
 * A group of readers of a guideline who must acknowledge it. A part that is null does not narrow the group.
 *
 * @param country people of other countries, and people without a country, are not in the group
 */
public record MandatoryReaders(
        @Nullable Affiliation affiliation,
        @Nullable Role role,
        @Nullable CountryCode country) {
    /** Returns whether the person is in the group, provided that they may read the guideline. */
    boolean includes(PersonCard person) {
        return (affiliation == null || affiliation == person.affiliation())
                && (role == null || person.roles().contains(role))
                && (country == null || country.equals(person.country()));
    }
}
