package portal.documents;

import java.util.UUID;
import portal.access.ItemFact;

/** A fact about a document, such as that it was filed. */
interface DocumentFact extends ItemFact {
    DocumentId document();

    @Override
    default UUID subjectId() {
        return document().value();
    }
}
