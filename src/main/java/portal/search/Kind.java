package portal.search;

/** What sort of thing was found. */
public enum Kind {
    TOPIC,
    POST,
    DOCUMENT,
    ROOM,
    SPACE
}
