package portal.documents;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import portal.access.MarkedAs;
import portal.people.PersonCard;

/**
 * One version of a document, as its readers see it.
 *
 * @param ordinal its number among the versions that the viewer may read, from 1; it may differ for another reader
 * @param size in bytes
 * @param sha256 of the decrypted bytes, in hex
 * @param uploadedBy null if the register no longer has this person
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
    /** Returns whether a browser may show the file in place. */
    public boolean isShownInline() {
        return new FileType(mediaType).isShownInline();
    }
}
