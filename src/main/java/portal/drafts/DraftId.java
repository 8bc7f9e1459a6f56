package portal.drafts;

import java.util.UUID;

/** The id of a draft. */
public record DraftId(UUID value) {
    static DraftId random() {
        return new DraftId(UUID.randomUUID());
    }
}
