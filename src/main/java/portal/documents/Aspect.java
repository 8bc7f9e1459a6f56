package portal.documents;

/** What of a document can be changed. */
public enum Aspect {
    TITLE,
    KIND,
    LANGUAGE,
    MARKING,
    /** A new version took the place of the one before. */
    VERSION
}
