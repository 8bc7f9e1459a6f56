package portal.documents;

/** A property of a document that a user can change. */
public enum DocumentProperty {
    TITLE,
    KIND,
    LANGUAGE,
    MARKING,
    /** The latest version: a new version was filed. */
    VERSION
}
