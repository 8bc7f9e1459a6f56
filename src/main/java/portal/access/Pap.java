package portal.access;

/**
 * The Permissible Actions Protocol: what a recipient may do with indicators, such as addresses of servers. Only
 * documents with indicators have it.
 */
public enum Pap {
    CLEAR,
    GREEN,
    AMBER,
    RED;

    /** Returns the label as it is written beside indicators, for example {@code PAP:RED}. */
    public String label() {
        return "PAP:" + name();
    }
}
