package portal.operations;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import portal.access.Access;
import portal.access.SpaceId;
import portal.people.CountryCode;
import portal.people.People;
import portal.people.PersonCard;

/**
 * Finds the countries that take part in an operation now: those of the national officers who may enter its room. The
 * result must not be displayed to people who are not in the room (NL-19).
 */
@Component
class ParticipatingCountries {
    private final Access access;
    private final People people;

    ParticipatingCountries(Access access, People people) {
        this.access = access;
        this.people = people;
    }

    Set<CountryCode> of(SpaceId room) {
        return people.cards(access.addressees(room.audience())).values().stream()
                .filter(person -> person.affiliation().isNational())
                .map(PersonCard::country)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
