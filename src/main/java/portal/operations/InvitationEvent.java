package portal.operations;

/** The events that change the state of an invitation. */
public enum InvitationEvent {
    INVITE,
    /** An officer of the bureau opens the invitation. */
    OPEN,
    /** The bureau answers that its country takes no position. */
    TAKE_NO_POSITION,
    DECLINE,
    /** The bureau nominates the first officer. */
    NOMINATE,
    /** The first officer of the country gets access to the room. */
    ENTER,
    /** The last officer of the country loses access to the room, and nominations are still open. */
    PAUSE,
    /** No officer of the country is in the room or nominated any more. */
    LAPSE,
    /** The bureau withdraws its country. */
    LEAVE,
    /** The coordinator withdraws the invitation. */
    WITHDRAW
}
