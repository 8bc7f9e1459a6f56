package portal.documents;

/** A version with its place among those that the viewer may read. */
record SeenVersion(DocumentVersion version, int ordinal) {}
