package portal.documents;

/** What the store says of a file it has taken in: where it lies, its SHA-256 in hex, and its size in bytes. */
record StoredFile(String address, String sha256, long size) {}
