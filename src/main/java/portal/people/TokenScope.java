package portal.people;

/** The actions that a personal access token allows, out of those that its person may do. */
public enum TokenScope {
    READ,
    WRITE
}
