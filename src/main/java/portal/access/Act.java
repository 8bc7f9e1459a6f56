package portal.access;

import java.util.Set;

/** An action in a space. Each state of a space lists the acts that it allows; all others are refused. */
public enum Act {
    READ(Right.READ),
    /** Adding an item, or changing the content of an item. */
    WRITE(Right.WRITE),
    /** Admitting a person or group to the space. */
    ADMIT(Right.STEWARD),
    /** Re-marking an item so that more people can read it. Only the originator of the item may do so. */
    WIDEN(Right.READ),
    /** Re-marking an item so that fewer people can read it. */
    NARROW(Right.READ),
    /** Withdrawing a text, a document or a version of a document from all its readers. */
    RECALL(Right.READ),
    /** Ending the access of a person or group to the space. */
    REMOVE(Right.STEWARD),
    /** Taking a copy of an item out of the portal. */
    EXPORT(Right.READ),
    /** Making a report on the actions in the space. */
    REPORT(Right.STEWARD),
    /** Agreeing or objecting to a proposal. */
    DECIDE(Right.WRITE);

    public static final Set<Act> ALL = Set.of(values());

    /**
     * The acts that are allowed in a space that accepts no new content and no new people. Items can still be recalled
     * or re-marked for fewer readers, and people can still be removed.
     */
    public static final Set<Act> WITH_NOTHING_NEW = Set.of(READ, NARROW, RECALL, REMOVE, EXPORT, REPORT);

    private final Right least;

    Act(Right least) {
        this.least = least;
    }

    /** Returns whether this right is sufficient for the act. The state of the space may still forbid the act. */
    boolean isWithin(Right right) {
        return right.compareTo(least) >= 0;
    }
}
