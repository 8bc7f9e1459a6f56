package portal.drafts;

import java.time.Instant;

/**
 * A draft as it was last saved.
 *
 * @param version counts how often it was saved; saving names the version that it goes on from
 */
public record KeptDraft(DraftId id, DraftPlace place, int version, Instant savedAt, Draft draft) {
    /** Whether this is the same draft, in whichever version. */
    public boolean is(KeptDraft other) {
        return id.equals(other.id);
    }
}
