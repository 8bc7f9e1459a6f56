package portal.guidelines;

import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.documents.DocumentCard;
import portal.guidelines.clauses.ClauseId;

/**
 * The documents of a version of a guideline that the viewer may read. Each card shows the version of the document that
 * belongs to the guideline, which is not always the latest.
 *
 * @param body the document that is the body of the guideline; null if there is none
 * @param annexes the annexes in their order
 */
public record VersionDocuments(@Nullable Body body, List<DocumentCard> annexes) {
    static final VersionDocuments NONE = new VersionDocuments(null, List.of());

    /** A document that is the body of a guideline, and the clause that stands for it. */
    public record Body(ClauseId clause, DocumentCard document) {}
}
