package portal.operations;

/** The states of the invitation of a country. */
public enum InvitationState {
    /** The country is invited, and nobody at its bureau has opened the invitation yet. */
    NOT_OPENED,
    /** An officer of the bureau has opened the invitation; no officer is nominated. */
    SEEN,
    /** The bureau has answered that its country takes no position. */
    NO_POSITION,
    /** The bureau has nominated officers, and none of them has access to the room now. */
    NOMINATED,
    /** At least one officer of the country has accepted the handling terms and is in the room. */
    TAKING_PART,
    /** The bureau has declined the invitation. */
    DECLINED,
    /** The bureau has withdrawn its country, or the coordinator has withdrawn the invitation. */
    WITHDRAWN;

    /** Returns whether the invitation is valid: neither declined nor withdrawn. */
    public boolean isStanding() {
        return this != DECLINED && this != WITHDRAWN;
    }

    /** Returns whether the invitation waits for an answer of the bureau. */
    public boolean isUnanswered() {
        return this == NOT_OPENED || this == SEEN;
    }
}
