package portal.access;

import java.util.Set;

/** What somebody does in a space. A state of a space names the acts that are open in it; all others are refused. */
public enum Act {
    READ(Right.READ),
    /** Adding something, or changing what it says. */
    WRITE(Right.WRITE),
    /** Letting somebody in. */
    ADMIT(Right.STEWARD),
    /** Marking an item so that more people read it, which is for its originator alone. */
    WIDEN(Right.READ),
    /** Marking an item so that fewer people read it. */
    NARROW(Right.READ),
    /** Taking back what one has written or filed. */
    RECALL(Right.READ),
    /** Ending somebody's access. */
    REMOVE(Right.STEWARD),
    /** Taking a copy out of the portal. */
    EXPORT(Right.READ),
    /** Giving the account of what was done. */
    REPORT(Right.STEWARD),
    /** Agreeing to, or objecting to, what was proposed. */
    DECIDE(Right.WRITE);

    /** All of them. */
    public static final Set<Act> ALL = Set.of(values());

    /** Nothing comes in, and nobody; what should not be there can still be narrowed, recalled and removed. */
    public static final Set<Act> WITH_NOTHING_NEW = Set.of(READ, NARROW, RECALL, REMOVE, EXPORT, REPORT);

    private final Right least;

    Act(Right least) {
        this.least = least;
    }

    /** Whether this right suffices for it, wherever the act is open. */
    boolean isWithin(Right right) {
        return right.compareTo(least) >= 0;
    }
}
