package portal.documents;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import portal.access.MarkedAs;
import portal.people.PersonCard;

/**
 * One version of a document, as its readers see it.
 *
 * @param ordinal counts the versions that the viewer may read, from 1; another reader may count otherwise
 * @param size bytes
 * @param sha256 of the plain bytes, in hex
 * @param uploadedBy null when the register no longer knows them
 */
public record VersionRow(
        VersionId id,
        int ordinal,
        MarkedAs marked,
        String title,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        String changeNote,
        @Nullable PersonCard uploadedBy,
        Instant uploadedAt,
        @Nullable String language,
        boolean languageCorrected,
        Extraction extraction) {
    /** Whether a browser may show the file in place. */
    public boolean isShownInline() {
        return new FileType(mediaType).isShownInline();
    }
}
