package portal.access;

import java.util.Set;

/**
 * The right of a person in an audience.
 *
 * @param open the acts that the state of the space allows to anybody
 */
public record AudienceRights(Right right, Set<Act> open) {
    boolean may(Act act) {
        return act.isWithin(right) && open.contains(act);
    }
}
