package portal.operations;

/** The states of the invitation of a country. */
public enum InvitationState {
    /** The bureau of the country is informed, and has not nominated anybody yet. */
    INVITED,
    /** The bureau has nominated officers, and none of them has opened the room yet. */
    NOMINATED,
    /** At least one officer of the country has opened the room. */
    PARTICIPATES,
    /** No officer of the country is in the room any more. The bureau can nominate officers again. */
    LEFT,
    /** The coordinator has withdrawn the invitation. */
    WITHDRAWN
}
