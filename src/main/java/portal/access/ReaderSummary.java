package portal.access;

import java.util.Set;
import portal.people.Affiliation;

/**
 * A one-line summary of who will read an item (AC-20); {@link Readers} has the details. In a space that admits whole
 * affiliations, the readers are not counted, because there may be very many.
 *
 * @param openTo the affiliations whose members are all admitted; if not empty, {@code countries} and {@code people} are
 *     0
 * @param countries the number of countries of the readers
 * @param people the number of readers
 * @param marking the marking that restricts the readers
 * @param compatriotsOnly whether only readers of the viewer's own country are counted; the viewer then does not learn
 *     whether there are other readers
 */
public record ReaderSummary(
        Set<Affiliation> openTo, int countries, int people, Marking marking, boolean compatriotsOnly) {
    static ReaderSummary open(Set<Affiliation> to, Marking marking) {
        return new ReaderSummary(to, 0, 0, marking, false);
    }
}
