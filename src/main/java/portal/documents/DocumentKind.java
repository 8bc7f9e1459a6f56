package portal.documents;

/** The purpose of a document. */
public enum DocumentKind {
    REPORT,
    EVIDENCE,
    MINUTES,
    TEMPLATE,
    INDICATORS,
    MEDIA
}
