package portal.guidelines;

import java.util.UUID;

/** Identifies a translation of a guideline. */
public record TranslationId(UUID value) {
    public static TranslationId random() {
        return new TranslationId(UUID.randomUUID());
    }
}
