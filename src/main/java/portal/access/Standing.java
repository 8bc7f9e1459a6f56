package portal.access;

import java.util.Set;

/** How far somebody is let into an audience, and which acts the state of its space leaves open. */
public record Standing(Right right, Set<Act> open) {
    boolean may(Act act) {
        return act.isWithin(right) && open.contains(act);
    }
}
