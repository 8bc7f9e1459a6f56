package portal.documents.extraction;

/** How the extraction of a file ended. */
public enum ExtractionOutcome {
    EXTRACTED,
    /** Parsed without an error, but contains no text, such as a scan or an empty form. */
    EMPTY,
    /** More text than the limit; the beginning is kept. */
    TOO_LARGE,
    /** Unpacks to many times its size. */
    BOMB,
    PASSWORD_PROTECTED,
    BROKEN,
    TIMED_OUT,
    OUT_OF_MEMORY,
    CRASHED
}
