package portal.access;

import java.util.Set;
import portal.people.Affiliation;

/**
 * A one-line summary of who will read something (AC-20); {@link Readers} has the details. For whole affiliations nobody
 * is counted, so that the cost does not depend on their number.
 *
 * @param openTo the affiliations that are admitted as a whole; if not empty, nobody is counted
 * @param countries the number of countries of the readers
 * @param people the number of readers
 * @param marking the marking that restricts the readers
 * @param compatriotsOnly whether only readers of the viewer's own country are counted; the summary then does not reveal
 *     whether there are others
 */
public record Circle(Set<Affiliation> openTo, int countries, int people, Marking marking, boolean compatriotsOnly) {
    static Circle open(Set<Affiliation> to, Marking marking) {
        return new Circle(to, 0, 0, marking, false);
    }
}
