package portal.access;

import java.util.Set;

/** A person's right in an audience, and the acts that the state of its space allows. */
public record AudienceRights(Right right, Set<Act> open) {
    boolean may(Act act) {
        return act.isWithin(right) && open.contains(act);
    }
}
