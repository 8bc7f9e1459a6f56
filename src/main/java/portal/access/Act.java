package portal.access;

import java.util.Set;

/** An action in a space. Each state of a space lists the acts that it allows; all others are refused. */
public enum Act {
    READ(Right.READ),
    /** Adding something, or changing its content. */
    WRITE(Right.WRITE),
    /** Admitting a person or group. */
    ADMIT(Right.STEWARD),
    /** Re-marking an item so that more people can read it; only its originator may. */
    WIDEN(Right.READ),
    /** Re-marking an item so that fewer people can read it. */
    NARROW(Right.READ),
    /** Withdrawing something that one has written or filed. */
    RECALL(Right.READ),
    /** Ending the access of a person or group. */
    REMOVE(Right.STEWARD),
    /** Taking a copy out of the portal. */
    EXPORT(Right.READ),
    /** Reporting on what was done in the space. */
    REPORT(Right.STEWARD),
    /** Agreeing or objecting to a proposal. */
    DECIDE(Right.WRITE);

    public static final Set<Act> ALL = Set.of(values());

    /**
     * The acts of a space that accepts no new content and no new people; existing content can still be narrowed,
     * recalled and removed.
     */
    public static final Set<Act> WITH_NOTHING_NEW = Set.of(READ, NARROW, RECALL, REMOVE, EXPORT, REPORT);

    private final Right least;

    Act(Right least) {
        this.least = least;
    }

    /** Returns whether this right is sufficient for the act, where the act is allowed. */
    boolean isWithin(Right right) {
        return right.compareTo(least) >= 0;
    }
}
