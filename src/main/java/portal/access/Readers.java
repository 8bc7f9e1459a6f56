package portal.access;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import portal.people.Affiliation;
import portal.people.CountryCode;
import portal.people.PersonCard;

/**
 * Who can see something, in full: the answer to "who will read what I type" (AC-20).
 *
 * @param circle the same in a line
 * @param byCountry how many persons of each country
 * @param withoutCountry how many of no country: the General Secretariat, organisations
 * @param persons who they are, by name; empty where a space is open to whole affiliations
 */
public record Readers(
        Circle circle, SortedMap<CountryCode, Integer> byCountry, int withoutCountry, List<PersonCard> persons) {

    /** Those of a space that is open to whole affiliations. */
    static Readers open(Set<Affiliation> to, List<Rule.Count> counts, Marking marking) {
        var byCountry = new TreeMap<CountryCode, Integer>();
        var withoutCountry = 0;
        for (var count : counts)
            if (count.country() == null) withoutCountry = count.people();
            else byCountry.put(count.country(), count.people());
        return new Readers(Circle.open(to, marking), byCountry, withoutCountry, List.of());
    }

    /** Those of a space that lets in by name. */
    static Readers named(Collection<PersonCard> readers, Marking marking) {
        return listed(readers, marking, false);
    }

    /** Some of those of a space that is open to whole affiliations: how many of each country, and no names. */
    static Readers counted(Collection<PersonCard> readers, Marking marking) {
        var named = named(readers, marking);
        return new Readers(named.circle, named.byCountry, named.withoutCountry, List.of());
    }

    /** What a bureau learns that reads an item of its country and takes no part in the room (AC-02). */
    static Readers compatriots(@Nullable CountryCode country, Collection<PersonCard> readers, Marking marking) {
        var ours = readers.stream()
                .filter(card -> card.country() != null && card.country().equals(country))
                .toList();
        return listed(ours, marking, true);
    }

    private static Readers listed(Collection<PersonCard> readers, Marking marking, boolean compatriotsOnly) {
        var byCountry = new TreeMap<CountryCode, Integer>();
        for (var reader : readers) if (reader.country() != null) byCountry.merge(reader.country(), 1, Integer::sum);
        var counted = byCountry.values().stream().mapToInt(Integer::intValue).sum();
        return new Readers(
                new Circle(Set.of(), byCountry.size(), readers.size(), marking, compatriotsOnly),
                byCountry,
                readers.size() - counted,
                readers.stream().sorted(Comparator.comparing(PersonCard::name)).toList());
    }
}
