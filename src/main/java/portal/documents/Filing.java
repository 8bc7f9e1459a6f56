package portal.documents;

/** The result of filing a document. @param isNew false if the same bytes were already in the same audience */
public record Filing(DocumentId document, boolean isNew) {}
