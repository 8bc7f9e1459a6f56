package portal.documents;

/** A version with its number among the versions of the document that the viewer may read. */
record SeenVersion(DocumentVersion version, int ordinal) {}
