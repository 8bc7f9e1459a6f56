package portal.operations;

/** The events that change the state of a nomination. */
public enum NominationEvent {
    NOMINATE,
    APPROVE,
    REFUSE,
    /** The officer accepts the handling terms. */
    ACCEPT,
    SUSPEND,
    RESUME,
    /** The bureau withdraws the officer. */
    WITHDRAW,
    /** The coordinator removes the officer. */
    REMOVE,
    /** The officer leaves. */
    LEAVE
}
