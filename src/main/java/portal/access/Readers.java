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
 * The readers of an item in detail. It answers the question of an author: "Who will read this?" (AC-20).
 *
 * @param summary the summary of the readers in one line
 * @param byCountry the number of persons of each country
 * @param withoutCountry the number of persons without a country, such as members of the General Secretariat or of
 *     organisations
 * @param persons the persons, sorted by name; empty for a space that admits whole affiliations
 */
public record Readers(
        ReaderSummary summary,
        SortedMap<CountryCode, Integer> byCountry,
        int withoutCountry,
        List<PersonCard> persons) {

    /** Returns the readers in a space that admits whole affiliations. */
    static Readers open(Set<Affiliation> to, List<Rule.ReaderCount> counts, Marking marking) {
        var byCountry = new TreeMap<CountryCode, Integer>();
        var withoutCountry = 0;
        for (var count : counts)
            if (count.country() == null) withoutCountry = count.people();
            else byCountry.put(count.country(), count.people());
        return new Readers(ReaderSummary.open(to, marking), byCountry, withoutCountry, List.of());
    }

    /** Returns the readers in a space that admits people by name. */
    static Readers named(Collection<PersonCard> readers, Marking marking) {
        return listed(readers, marking, false);
    }

    /**
     * Returns the number of these readers for each country, without names, because the space admits whole affiliations.
     */
    static Readers counted(Collection<PersonCard> readers, Marking marking) {
        var named = named(readers, marking);
        return new Readers(named.summary, named.byCountry, named.withoutCountry, List.of());
    }

    /**
     * Returns only the readers of one country. A bureau officer who may read an item of their country, but may not
     * enter its space, learns of no other readers (AC-02).
     */
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
                new ReaderSummary(Set.of(), byCountry.size(), readers.size(), marking, compatriotsOnly),
                byCountry,
                readers.size() - counted,
                readers.stream().sorted(Comparator.comparing(PersonCard::name)).toList());
    }
}
