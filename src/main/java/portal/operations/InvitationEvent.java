package portal.operations;

/** The events that change the state of an invitation. */
public enum InvitationEvent {
    INVITE,
    /** The bureau of the country nominates an officer. */
    NOMINATE,
    /** An officer of the country opens the room for the first time. */
    ENTER,
    /** The last officer of the country is no longer in the room. */
    LEAVE,
    /** The coordinator withdraws the invitation. */
    WITHDRAW
}
