package portal.documents;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import portal.access.AudienceProperties;
import portal.access.Provenance;
import portal.people.PersonCard;

/**
 * One version of a document, as one reader sees it.
 *
 * @param ordinal the number, from 1, among the versions that this reader may read; another reader may see another
 *     number
 * @param provenance the purpose and grading of the version; null in a space that is not restricted
 * @param size the size of the file in bytes
 * @param sha256 the SHA-256 of the decrypted bytes, in hex
 * @param uploadedBy the person who filed the version; null if this person is no longer registered
 * @param language the language tag of the text; null if the language is unknown
 * @param languageCorrected whether a person, and not the portal, has determined the language
 */
public record VersionRow(
        VersionId id,
        int ordinal,
        AudienceProperties marked,
        @Nullable Provenance provenance,
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
    /** Returns whether a browser may display the file itself, because its type never runs code. */
    public boolean isShownInline() {
        return new FileType(mediaType).isShownInline();
    }
}
