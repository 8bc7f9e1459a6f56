package portal.drafts.ui;

import portal.drafts.Draft;

/** A form for writing a text that {@link Autosave} saves. */
public interface DraftForm {
    /** Returns the current values of the fields. */
    Draft draft();

    /** Puts the values of a draft into the fields. If there is no draft, the argument is a blank draft. */
    void fill(Draft draft);

    /** Puts the cursor into the body. */
    void focus();
}
