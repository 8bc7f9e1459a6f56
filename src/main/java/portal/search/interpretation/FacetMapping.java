package portal.search.interpretation;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import portal.access.Access;
import portal.access.AudienceId;
import portal.access.AudienceProperties;
import portal.access.CrimeArea;
import portal.access.PermittedAudiences;
import portal.access.SpaceId;
import portal.access.Spaces;
import portal.people.CountryCode;
import portal.people.People;
import portal.people.PersonId;
import portal.search.Facet;
import portal.search.Query;

/**
 * Translates the chosen facet values into index values, and index counts into counts per facet value.
 *
 * <p>Markings belong to audiences, countries to people and crime areas to spaces; all of these can change without a
 * change of any item. So the index counts items per audience, author and space, and this class sums these counts per
 * marking, country and crime area. The sums are exact, need one query per kind of value, and cover only what the viewer
 * may see. A space that the viewer may not enter has neither a name nor a crime area here, even if they may read an
 * item in it.
 */
@Component
public class FacetMapping {
    private final Access access;
    private final Spaces spaces;
    private final People people;

    FacetMapping(Access access, Spaces spaces, People people) {
        this.access = access;
        this.spaces = spaces;
        this.people = people;
    }

    /** Returns the same query, with index values in place of the chosen facet values. */
    public Query inIndex(Query query, PermittedAudiences readable) {
        var narrowed = query;
        for (var choice : query.only().entrySet())
            narrowed = narrowed.only(
                    choice.getKey(),
                    inIndex(choice.getKey(), choice.getValue(), readable)
                            .distinct()
                            .toArray(String[]::new));
        return narrowed;
    }

    /** Returns the number of items for each value of each facet, derived from the counts for each index value. */
    public Map<Facet, Map<String, Long>> sums(Map<Facet, Map<String, Long>> counts, PermittedAudiences readable) {
        var sums = new EnumMap<Facet, Map<String, Long>>(Facet.class);
        var areas = spaces.areas(ids(counts, Facet.CRIME_AREA).map(SpaceId::new).toList(), readable);
        var countries =
                people.countries(ids(counts, Facet.COUNTRY).map(PersonId::new).toList());
        var markings = access.markings(
                Stream.of(Facet.TLP, Facet.CLASSIFICATION)
                        .flatMap(facet -> ids(counts, facet))
                        .map(AudienceId::new)
                        .toList(),
                readable);
        counts.forEach((facet, found) -> sums.put(
                facet,
                switch (facet) {
                    case CRIME_AREA ->
                        summed(
                                found,
                                id -> areas.getOrDefault(new SpaceId(id), Set.of()).stream()
                                        .map(CrimeArea::name));
                    case COUNTRY ->
                        summed(found, id -> known(countries, new PersonId(id)).map(CountryCode::value));
                    case TLP, CLASSIFICATION ->
                        summed(
                                found,
                                id -> known(markings, new AudienceId(id))
                                        .filter(audience -> !audience.isOfSpace())
                                        .map(marked -> level(facet, marked)));
                    default -> found;
                }));
        return sums;
    }

    private static Stream<UUID> ids(Map<Facet, Map<String, Long>> counts, Facet facet) {
        return counts.getOrDefault(facet, Map.of()).keySet().stream().map(UUID::fromString);
    }

    private Stream<String> inIndex(Facet facet, Set<String> values, PermittedAudiences readable) {
        return switch (facet) {
            case CRIME_AREA ->
                spaces.about(named(CrimeArea.values(), values)).stream()
                        .map(space -> space.value().toString());
            case COUNTRY ->
                people
                        .from(values.stream()
                                .filter(value -> value.matches("[A-Z]{2}"))
                                .map(CountryCode::of)
                                .toList())
                        .stream()
                        .map(person -> person.value().toString());
            case TLP, CLASSIFICATION ->
                access.markings(readable, readable).values().stream()
                        .filter(audience -> !audience.isOfSpace())
                        .filter(marked -> values.contains(level(facet, marked)))
                        .map(marked -> marked.id().value().toString());
            default -> values.stream();
        };
    }

    private static Map<String, Long> summed(Map<String, Long> counts, Function<UUID, Stream<String>> values) {
        var sums = new HashMap<String, Long>();
        counts.forEach((value, count) ->
                values.apply(UUID.fromString(value)).forEach(sum -> sums.merge(sum, count, Long::sum)));
        return sums;
    }

    private static <K, V> Stream<V> known(Map<K, V> all, K key) {
        var value = all.get(key);
        return value == null ? Stream.of() : Stream.of(value);
    }

    private static String level(Facet facet, AudienceProperties marked) {
        Enum<?> level =
                facet == Facet.TLP ? marked.marking().tlp() : marked.marking().classification();
        return level.name();
    }

    private static <E extends Enum<E>> Collection<E> named(E[] all, Set<String> names) {
        return Arrays.stream(all).filter(each -> names.contains(each.name())).collect(Collectors.toSet());
    }
}
