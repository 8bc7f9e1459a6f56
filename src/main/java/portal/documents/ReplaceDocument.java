package portal.documents;

import org.jspecify.annotations.Nullable;
import portal.access.Marking;
import portal.access.Provenance;

/**
 * The data of a new version, which replaces the version that the viewer sees.
 *
 * @param marking the marking of the new version; null for the marking of the version that the viewer sees
 * @param changeNote a sentence about what is new in the version; may be empty
 * @param provenance the purpose and grading of the new version; null for that of the version that the viewer sees
 */
public record ReplaceDocument(
        DocumentId document,
        @Nullable Marking marking,
        String fileName,
        String changeNote,
        @Nullable Provenance provenance) {
    /** A new version with the provenance of the version that the viewer sees. */
    public ReplaceDocument(DocumentId document, @Nullable Marking marking, String fileName, String changeNote) {
        this(document, marking, fileName, changeNote, null);
    }
}
