package portal.guidelines;

import java.util.UUID;

/** Identifies a revision of the text of a version. */
public record GuidelineRevisionId(UUID value) {
    public static GuidelineRevisionId random() {
        return new GuidelineRevisionId(UUID.randomUUID());
    }
}
