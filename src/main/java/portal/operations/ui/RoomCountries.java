package portal.operations.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import portal.operations.RoomCard;
import portal.people.CountryCode;
import portal.people.PersonCard;

/** Names the countries of the people in a room. */
final class RoomCountries {
    private RoomCountries() {}

    /** Returns the countries of the participants, sorted by their names in this language. */
    static List<CountryCode> of(RoomCard room, Locale language) {
        return room.participants().stream()
                .flatMap(participant -> Stream.ofNullable(participant.person().country()))
                .distinct()
                .sorted(Comparator.comparing(country -> country.displayName(language)))
                .toList();
    }

    /** Returns the name of the person's country; if the person has none, words that say so. */
    static String nameOf(PersonCard person, Locale language) {
        var country = person.country();
        return country == null
                ? I18NProvider.translate(language, "operations.no-country")
                : country.displayName(language);
    }
}
