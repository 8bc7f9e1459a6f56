package portal.access.ui;

/** A part of a page that can refresh itself when its reader has lost access to some of its content. */
public interface Refreshable {
    /** Queries and shows the present content, which may be empty. */
    void askAgain();
}
