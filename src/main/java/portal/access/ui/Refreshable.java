package portal.access.ui;

/** A part of a page that can refresh itself when the viewer has lost access to some of its content. */
public interface Refreshable {
    /** Queries the content again and shows it. The content may be empty now. */
    void askAgain();
}
