package portal.access;

/** The two worlds: open knowledge and restricted operations. */
public enum SpaceKind {
    KNOWLEDGE,
    OPERATION
}
