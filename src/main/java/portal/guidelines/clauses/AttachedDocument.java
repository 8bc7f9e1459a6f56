package portal.guidelines.clauses;

import org.jspecify.annotations.Nullable;
import portal.documents.DocumentId;
import portal.documents.VersionId;

/**
 * A document that belongs to the text of a guideline: an annex, or the body of the guideline. It is one version of the
 * document, so that a text that was approved stays the same when the document is replaced.
 *
 * @param sha256 the SHA-256 of the file, in hex
 * @param clause the clause that stands for the document if it is the body; null for an annex
 */
public record AttachedDocument(
        DocumentId document,
        VersionId version,
        String sha256,
        @Nullable ClauseId clause) {
    public static AttachedDocument annex(DocumentId document, VersionId version, String sha256) {
        return new AttachedDocument(document, version, sha256, null);
    }

    public boolean isBody() {
        return clause != null;
    }
}
