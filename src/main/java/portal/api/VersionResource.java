package portal.api;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.documents.Extraction;
import portal.documents.VersionRow;

/**
 * One version of a document.
 *
 * @param number the number, from 1, among the versions that the viewer may read; another person may see another number
 * @param size the size of the file in bytes
 * @param sha256 the SHA-256 of the file, in hex
 * @param reading the state of the text extraction; search finds the document by its text only if that is extracted
 * @param provenance its purpose and grading; null in a knowledge space
 */
record VersionResource(
        UUID id,
        int number,
        String title,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        String changeNote,
        @Nullable PersonResource uploadedBy,
        Instant uploadedAt,
        @Nullable String language,
        Extraction reading,
        MarkingResource marking,
        @Nullable ProvenanceResource provenance) {
    static VersionResource of(VersionRow row) {
        return new VersionResource(
                row.id().value(),
                row.ordinal(),
                row.title(),
                row.fileName(),
                row.mediaType(),
                row.size(),
                row.sha256(),
                row.changeNote(),
                row.uploadedBy() == null ? null : PersonResource.of(row.uploadedBy()),
                row.uploadedAt(),
                row.language(),
                row.extraction(),
                MarkingResource.of(row.marked()),
                ProvenanceResource.of(row.provenance()));
    }
}
