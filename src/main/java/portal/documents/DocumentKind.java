package portal.documents;

/** The kind of a document, by its purpose. */
public enum DocumentKind {
    REPORT,
    EVIDENCE,
    MINUTES,
    TEMPLATE,
    INDICATORS,
    MEDIA
}
