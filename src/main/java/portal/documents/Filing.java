package portal.documents;

/**
 * The result of filing a document.
 *
 * @param isNew false if a document with the same bytes already existed in the same audience
 */
public record Filing(DocumentId document, boolean isNew) {}
