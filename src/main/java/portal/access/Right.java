package portal.access;

/** What a grant allows; each right includes the ones before it. */
public enum Right {
    READ,
    WRITE,
    STEWARD
}
