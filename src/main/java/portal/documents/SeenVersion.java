package portal.documents;

/** A version with its number among those that the viewer may read. */
record SeenVersion(DocumentVersion version, int ordinal) {}
