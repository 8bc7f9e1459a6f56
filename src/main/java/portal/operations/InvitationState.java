package portal.operations;

/** The state of a country's invitation. */
public enum InvitationState {
    /** Its bureau knows of it, and has nominated nobody yet. */
    INVITED,
    /** Its bureau has nominated officers; none of them has opened the room yet. */
    NOMINATED,
    /** At least one of its officers has opened the room. */
    PARTICIPATES,
    /** None of its officers is in the room any more; its bureau can nominate others. */
    LEFT,
    /** The coordinator withdrew the invitation. */
    WITHDRAWN
}
