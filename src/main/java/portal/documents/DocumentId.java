package portal.documents;

import java.util.UUID;

/** Identifies a document, whatever its version. */
public record DocumentId(UUID value) {
    public static DocumentId random() {
        return new DocumentId(UUID.randomUUID());
    }

    /** Where it is read: a path without the leading slash. */
    public String route() {
        return DocumentItems.DOCUMENT.route(value);
    }
}
