package portal.people;

/** Says whether a program with a personal access token may only read or also write, as far as the person may. */
public enum TokenScope {
    READ,
    WRITE
}
