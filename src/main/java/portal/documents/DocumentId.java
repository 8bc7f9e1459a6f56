package portal.documents;

import java.util.UUID;

/** Identifies a document across all its versions. */
public record DocumentId(UUID value) {
    public static DocumentId random() {
        return new DocumentId(UUID.randomUUID());
    }

    /** Returns the path of the document's page, without a leading slash. */
    public String route() {
        return DocumentItems.DOCUMENT.route(value);
    }
}
