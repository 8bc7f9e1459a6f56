package portal.documents;

/** A file that was taken in and lies safely in the store, not yet part of any document. */
record Received(FileName name, FileType type, StoredFile stored) {}
