package portal.api;

import java.util.Collection;
import java.util.List;
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

    /** Returns the codes of countries, sorted. */
    static List<String> codes(Collection<CountryCode> countries) {
        return countries.stream().map(CountryCode::value).sorted().toList();
    }
}
