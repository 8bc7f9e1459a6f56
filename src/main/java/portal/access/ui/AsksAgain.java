package portal.access.ui;

/** A part of a page that can ask anew for what it shows, by itself, when its reader has lost some of it. */
public interface AsksAgain {
    /** Asks anew and shows what there is now, which may be nothing. */
    void askAgain();
}
