package portal.operations;

/** What becomes of the invitation of a country. */
public enum InvitationEvent {
    INVITE,
    /** The bureau names an officer. */
    NOMINATE,
    /** An officer opens the room for the first time. */
    ENTER,
    /** The last officer is no longer in the room. */
    LEAVE,
    /** The coordinator takes the invitation back. */
    WITHDRAW
}
