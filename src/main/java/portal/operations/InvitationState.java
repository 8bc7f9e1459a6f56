package portal.operations;

/** How far an invited country has come. */
public enum InvitationState {
    /** Its bureau knows, and has named nobody yet. */
    INVITED,
    /** Its bureau has named officers, of whom none has opened the room yet. */
    NOMINATED,
    /** At least one of its officers has opened the room. */
    PARTICIPATES,
    /** None of its officers is in the room any more; its bureau can name others. */
    LEFT,
    /** The coordinator took the invitation back. */
    WITHDRAWN
}
