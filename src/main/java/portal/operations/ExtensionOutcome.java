package portal.operations;

/** The ways in which the proposal of a later end of an operation can end. */
public enum ExtensionOutcome {
    AGREED,
    OBJECTED,
    /** The coordinator has proposed another day. */
    REPLACED,
    /** The operation was closed before every bureau had answered. A missing answer is not a consent. */
    LAPSED
}
