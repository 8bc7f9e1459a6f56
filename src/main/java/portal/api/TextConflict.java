package portal.api;

import portal.guidelines.SavedRevision;

/** Thrown if a text was not saved, because others have changed the same clauses. */
class TextConflict extends RuntimeException {
    final transient SavedRevision found;

    TextConflict(SavedRevision found) {
        super("conflict", null, false, false);
        this.found = found;
    }
}
