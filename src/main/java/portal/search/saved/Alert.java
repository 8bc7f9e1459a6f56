package portal.search.saved;

/** When the owner of a saved search is told of what is new. */
public enum Alert {
    AT_ONCE,
    DAILY,
    NEVER
}
