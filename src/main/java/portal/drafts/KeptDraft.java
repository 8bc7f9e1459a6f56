package portal.drafts;

import java.time.Instant;

/**
 * A draft as it was last saved.
 *
 * @param version the number of saves so far; each save names the version that it continues from
 */
public record KeptDraft(DraftId id, DraftPlace place, int version, Instant savedAt, Draft draft) {
    /** Returns whether this is the same draft, in any version. */
    public boolean is(KeptDraft other) {
        return id.equals(other.id);
    }
}
