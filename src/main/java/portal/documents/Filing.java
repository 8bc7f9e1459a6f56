package portal.documents;

/** What came of filing a document. @param isNew false when the same bytes were there already, in the same audience */
public record Filing(DocumentId document, boolean isNew) {}
