package portal.access;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
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
 */
public record Readers(
        Set<Affiliation> openTo,
        SortedMap<CountryCode, Integer> byCountry,
        int withoutCountry,
        List<PersonCard> persons,
        Marking marking) {
    public int total() {
        return withoutCountry
                + byCountry.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int countries() {
        return byCountry.size();
    }
}
