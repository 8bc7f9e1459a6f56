package portal.search;

/** The sort order of the results. */
public enum Order {
    /** Best match first. */
    RELEVANCE,
    NEWEST,
    OLDEST
}
