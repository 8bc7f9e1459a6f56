package portal.guidelines;

import java.util.UUID;

/** Identifies a version of a guideline. */
public record GuidelineVersionId(UUID value) {
    public static GuidelineVersionId random() {
        return new GuidelineVersionId(UUID.randomUUID());
    }
}
