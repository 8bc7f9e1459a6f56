package portal.documents.extraction;

/** How the extraction of a file ended. */
public enum ExtractionOutcome {
    EXTRACTED,
    /** The file, such as a scan or an empty form, was parsed without an error, but contains no text. */
    EMPTY,
    /** The text is longer than the limit; the result has its beginning. */
    TOO_LARGE,
    /** The file unpacks to a suspicious multiple of its size. */
    BOMB,
    PASSWORD_PROTECTED,
    BROKEN,
    TIMED_OUT,
    OUT_OF_MEMORY,
    CRASHED
}
