package portal.api;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import portal.access.Access;
import portal.access.AudienceId;
import portal.access.Compartment;
import portal.access.Marking;
import portal.access.SpaceCard;
import portal.people.AgencyId;
import portal.people.CountryCode;
import portal.people.People;
import portal.people.PersonCard;
import portal.people.PersonId;

/**
 * Converts the markings in requests. As on the portal's pages, a marking may name only people and agencies that may
 * read the space, and compartments of which the viewer is a member.
 */
@Component
class Markings {
    private final Access access;
    private final People people;

    Markings(Access access, People people) {
        this.access = access;
        this.people = people;
    }

    /**
     * Returns the wanted marking, in which omitted fields have the values of the space's default marking.
     *
     * @throws InvalidRequest if it names a country, a person, an agency or a compartment that is not allowed
     */
    Marking read(SpaceCard space, @Nullable WantedMarking wanted) {
        return read(space, wanted, space.usualMarking(access.me()));
    }

    /** @throws InvalidRequest if it names a country, a person, an agency or a compartment that is not allowed */
    Marking read(SpaceCard space, @Nullable WantedMarking wanted, Marking otherwise) {
        if (wanted == null) return otherwise;
        return new Marking(
                wanted.classification() == null ? otherwise.classification() : wanted.classification(),
                wanted.tlp() == null ? otherwise.tlp() : wanted.tlp(),
                wanted.handling() == null ? otherwise.handling() : Set.copyOf(wanted.handling()),
                wanted.source() == null ? otherwise.source() : wanted.source(),
                wanted.excluded() == null ? otherwise.excluded() : countries("excluded", wanted.excluded()),
                wanted.onlyCountries() == null
                        ? otherwise.onlyCountries()
                        : countries("onlyCountries", wanted.onlyCountries()),
                wanted.named() == null
                        ? otherwise.named()
                        : among(readers(space, PersonCard::id), wanted.named(), PersonId::new, "named"),
                wanted.releasedTo() == null
                        ? otherwise.releasedTo()
                        : among(readers(space, PersonCard::agencyId), wanted.releasedTo(), AgencyId::new, "releasedTo"),
                wanted.compartments() == null ? otherwise.compartments() : compartments(space, wanted.compartments()));
    }

    private Set<CountryCode> countries(String field, List<String> codes) {
        var members = people.countries().stream().map(CountryCode::value).toList();
        if (!members.containsAll(codes)) throw new InvalidRequest(ProblemType.WRONG, "marking." + field);
        return codes.stream().map(CountryCode::of).collect(Collectors.toSet());
    }

    private Set<Compartment> compartments(SpaceCard space, List<UUID> wanted) {
        var mine = access.compartments(space.id());
        var chosen = among(
                mine.stream().map(Compartment::id).collect(Collectors.toSet()),
                wanted,
                AudienceId::new,
                "compartments");
        return mine.stream().filter(each -> chosen.contains(each.id())).collect(Collectors.toSet());
    }

    private <T> Set<T> readers(SpaceCard space, Function<PersonCard, T> part) {
        return access.readers(space.id().audience()).persons().stream()
                .map(part)
                .collect(Collectors.toSet());
    }

    private static <T> Set<T> among(Set<T> known, Collection<UUID> wanted, Function<UUID, T> id, String field) {
        var ids = wanted.stream().map(id).collect(Collectors.toSet());
        if (!known.containsAll(ids)) throw new InvalidRequest(ProblemType.WRONG, "marking." + field);
        return ids;
    }
}
