package portal.search.saved;

/** When the owner of a saved search is notified of new items. */
public enum Alert {
    AT_ONCE,
    DAILY,
    NEVER
}
