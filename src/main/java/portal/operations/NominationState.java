package portal.operations;

/** The states of the nomination of an officer for a room. */
public enum NominationState {
    /** A second officer of the bureau has not decided yet. */
    NOMINATED,
    /** The officer has not accepted the handling terms yet. */
    APPROVED,
    /** The officer has accepted the handling terms and has access to the room. */
    ACTIVE,
    /** The bureau has suspended the officer's access to this room. */
    SUSPENDED,
    /** A second officer of the bureau has refused the nomination. */
    REFUSED,
    /** The bureau has withdrawn the officer. */
    WITHDRAWN,
    /** The coordinator has removed the officer. */
    REMOVED,
    /** The officer has left. */
    LEFT;

    /** Returns whether the nomination has not ended. */
    public boolean isOpen() {
        return this == NOMINATED || this == APPROVED || this == ACTIVE || this == SUSPENDED;
    }
}
