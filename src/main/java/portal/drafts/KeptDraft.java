package portal.drafts;

import java.time.Instant;

/**
 * A saved draft.
 *
 * @param version how many times the draft has been saved; each save says which version it continues
 */
public record KeptDraft(DraftId id, DraftPlace place, int version, Instant savedAt, Draft draft) {
    /** Returns whether both are the same draft, even if their versions differ. */
    public boolean is(KeptDraft other) {
        return id.equals(other.id);
    }
}
