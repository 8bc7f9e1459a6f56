package portal.api;

import java.util.UUID;
import portal.documents.DocumentCard;
import portal.documents.DocumentKind;

/**
 * A document with the latest version that the viewer may read.
 *
 * @param versions how many versions of the document the viewer may read
 */
record DocumentResource(UUID id, UUID space, DocumentKind kind, String title, int versions, VersionResource latest) {
    static DocumentResource of(DocumentCard card) {
        return new DocumentResource(
                card.id().value(),
                card.space().value(),
                card.kind(),
                card.title(),
                card.versions(),
                VersionResource.of(card.latest()));
    }
}
