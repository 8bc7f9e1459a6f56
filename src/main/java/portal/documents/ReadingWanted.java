package portal.documents;

/** The text of a version is to be read once more. */
record ReadingWanted() {}
