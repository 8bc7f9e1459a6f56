package portal.documents;

/** A property of a document that a user can change. */
public enum DocumentProperty {
    TITLE,
    KIND,
    LANGUAGE,
    MARKING,
    /** A new version replaced the previous one. */
    VERSION
}
