package portal.documents;
/** Takes the place of the real one, which is on its way. */
public record DocumentCard(DocumentId id, String title) {}
