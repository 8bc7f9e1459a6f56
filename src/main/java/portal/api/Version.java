package portal.api;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.documents.Extraction;
import portal.documents.VersionRow;

/**
 * One version of a document.
 *
 * @param number counts the versions that I may read; somebody else may count otherwise
 * @param size bytes
 * @param sha256 of the bytes, in hex
 * @param reading how far the reading of its text has come; only read text is found by search
 */
record Version(
        UUID id,
        int number,
        String title,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        String changeNote,
        @Nullable Person uploadedBy,
        Instant uploadedAt,
        @Nullable String language,
        Extraction reading,
        Marked marking) {
    static Version of(VersionRow row) {
        return new Version(
                row.id().value(),
                row.ordinal(),
                row.title(),
                row.fileName(),
                row.mediaType(),
                row.size(),
                row.sha256(),
                row.changeNote(),
                row.uploadedBy() == null ? null : Person.of(row.uploadedBy()),
                row.uploadedAt(),
                row.language(),
                row.extraction(),
                Marked.of(row.marked()));
    }
}
