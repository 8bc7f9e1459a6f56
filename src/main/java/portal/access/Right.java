package portal.access;

/** The right that a grant gives to a person or group. Each right includes the rights that are listed before it. */
public enum Right {
    READ,
    WRITE,
    STEWARD
}
