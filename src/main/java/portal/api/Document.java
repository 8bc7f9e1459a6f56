package portal.api;

import java.util.UUID;
import portal.documents.DocumentCard;
import portal.documents.DocumentKind;

/**
 * A document, shown by the latest version that the viewer may read.
 *
 * @param versions how many versions the viewer may read
 */
record Document(UUID id, UUID space, DocumentKind kind, String title, int versions, Version latest) {
    static Document of(DocumentCard card) {
        return new Document(
                card.id().value(),
                card.space().value(),
                card.kind(),
                card.title(),
                card.versions(),
                Version.of(card.latest()));
    }
}
