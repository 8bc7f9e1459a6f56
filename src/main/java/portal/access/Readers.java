package portal.access;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import portal.people.Affiliation;
import portal.people.CountryCode;
import portal.people.PersonCard;

/**
 * Who can see something: the answer to "who will read what I type" (AC-20).
 *
 * @param openTo affiliations that are let in as a whole; then persons are not listed
 * @param byCountry how many persons of each country
 * @param withoutCountry how many of no country: the General Secretariat, organisations
 * @param persons who they are, by name; empty where a space is open to whole affiliations
 * @param marking what narrows the circle
 * @param compatriotsOnly whether others may be readers too, of whom this says nothing: not the number, not if any
 */
public record Readers(
        Set<Affiliation> openTo,
        SortedMap<CountryCode, Integer> byCountry,
        int withoutCountry,
        List<PersonCard> persons,
        Marking marking,
        boolean compatriotsOnly) {

    static Readers all(Set<Affiliation> openTo, Collection<PersonCard> readers, Marking marking) {
        var open = openTo.isEmpty() ? Set.<Affiliation>of() : EnumSet.copyOf(openTo);
        return new Readers(
                open,
                counted(readers),
                (int) readers.stream().filter(card -> card.country() == null).count(),
                open.isEmpty() ? byName(readers) : List.of(),
                marking,
                false);
    }

    /** What a bureau learns that reads an item of its country and takes no part in the room (AC-02). */
    static Readers compatriots(@Nullable CountryCode country, Collection<PersonCard> readers, Marking marking) {
        var ours = readers.stream()
                .filter(card -> card.country() != null && card.country().equals(country))
                .toList();
        return new Readers(Set.of(), counted(ours), 0, byName(ours), marking, true);
    }

    public int total() {
        return withoutCountry
                + byCountry.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int countries() {
        return byCountry.size();
    }

    private static SortedMap<CountryCode, Integer> counted(Collection<PersonCard> readers) {
        var counts = new TreeMap<CountryCode, Integer>();
        readers.forEach(card -> {
            if (card.country() != null) counts.merge(card.country(), 1, Integer::sum);
        });
        return counts;
    }

    private static List<PersonCard> byName(Collection<PersonCard> readers) {
        return readers.stream().sorted(Comparator.comparing(PersonCard::name)).toList();
    }
}
