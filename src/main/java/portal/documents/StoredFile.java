package portal.documents;

/** A file in the store: its address there, its SHA-256 in hex, and its size in bytes. */
record StoredFile(String address, String sha256, long size) {}
