package portal.documents;

import java.util.UUID;

/** Identifies a document, whatever its version. */
public record DocumentId(UUID value) {
    public static DocumentId random() {
        return new DocumentId(UUID.randomUUID());
    }
}
