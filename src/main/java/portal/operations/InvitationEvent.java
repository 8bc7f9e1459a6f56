package portal.operations;

/** The events of an invitation. */
public enum InvitationEvent {
    INVITE,
    /** The bureau nominates an officer. */
    NOMINATE,
    /** An officer opens the room for the first time. */
    ENTER,
    /** The last officer is no longer in the room. */
    LEAVE,
    /** The coordinator withdraws the invitation. */
    WITHDRAW
}
