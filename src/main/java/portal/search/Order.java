package portal.search;

/** What comes first among the results. */
public enum Order {
    /** What fits the question best. */
    RELEVANCE,
    NEWEST,
    OLDEST
}
