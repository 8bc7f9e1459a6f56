package portal.drafts.ui;

import portal.drafts.Draft;

/** A form for writing a text, as {@link Autosave} uses it. */
public interface DraftForm {
    /** Returns the current values of the fields. */
    Draft draft();

    /** Puts a draft into the fields; a blank one if there is no draft. */
    void fill(Draft draft);

    /** Puts the cursor into the body. */
    void focus();
}
