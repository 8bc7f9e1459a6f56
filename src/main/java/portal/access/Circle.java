package portal.access;

import java.util.Set;
import portal.people.Affiliation;

/**
 * Who will read something, as far as one line tells it (AC-20); in full: {@link Readers}. Where whole affiliations are
 * let in nobody is counted, so that the line costs the same however many they are.
 *
 * @param openTo affiliations that are let in as a whole; then nobody is counted
 * @param countries how many countries the persons are of
 * @param people how many persons
 * @param marking what narrows the circle
 * @param compatriotsOnly whether others may be readers too, of whom this says nothing: not the number, not if any
 */
public record Circle(Set<Affiliation> openTo, int countries, int people, Marking marking, boolean compatriotsOnly) {
    static Circle open(Set<Affiliation> to, Marking marking) {
        return new Circle(to, 0, 0, marking, false);
    }
}
