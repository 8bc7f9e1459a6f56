package portal.guidelines.ui;

import portal.guidelines.clauses.Clause;

/**
 * The part of the page of a version that shows its text: as an editor to authors until the version is published, and
 * otherwise clause by clause.
 */
interface VersionText {
    /** Scrolls to a clause. */
    void goTo(Clause clause);

    /** Saves what the viewer has changed, if anything, and runs {@code next} if the whole text is saved then. */
    void afterSaving(Runnable next);

    /** Shows the text that was saved last, after another part of the page has changed it. */
    default void showSaved() {}

    /** Returns whether the viewer has changed the text and not saved it. */
    boolean hasUnsaved();
}
