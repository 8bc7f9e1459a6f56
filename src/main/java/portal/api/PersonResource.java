package portal.api;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.people.CountryCode;
import portal.people.PersonCard;

/** What the users of the portal see of a person (DP-24). */
record PersonResource(
        UUID id, String name, String agency, @Nullable String country) {
    static PersonResource of(PersonCard card) {
        return new PersonResource(card.id().value(), card.name(), card.agency(), code(card.country()));
    }

    static @Nullable String code(@Nullable CountryCode country) {
        return country == null ? null : country.value();
    }
}
