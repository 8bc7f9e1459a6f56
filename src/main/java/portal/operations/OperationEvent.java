package portal.operations;

/** The events that change the state of an operation. */
public enum OperationEvent {
    PROPOSE,
    APPROVE,
    REJECT,
    /** Two countries have active participants. */
    ACTIVATE,
    SUSPEND,
    RESUME,
    /** Every country that takes part has consented to a later end. */
    EXTEND,
    CLOSE,
    /** The operation has been closed for 90 days. */
    ARCHIVE
}
