package portal.documents;

/** What a document is for. */
public enum DocumentKind {
    REPORT,
    EVIDENCE,
    MINUTES,
    TEMPLATE,
    INDICATORS,
    MEDIA
}
