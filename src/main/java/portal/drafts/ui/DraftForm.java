package portal.drafts.ui;

import portal.drafts.Draft;

/** A form in which one writes, as {@link Autosave} sees it. */
public interface DraftForm {
    /** What the fields hold so far. */
    Draft draft();

    /** Puts a draft into the fields; a blank one where nothing is begun. */
    void fill(Draft draft);

    /** Puts the cursor into the text. */
    void focus();
}
