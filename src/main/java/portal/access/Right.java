package portal.access;

/** What a grant allows; each includes the ones before it. */
public enum Right {
    READ,
    WRITE,
    STEWARD
}
