package portal.people;

/** What may be done with a personal access token, of what its person may do. */
public enum TokenScope {
    READ,
    WRITE
}
