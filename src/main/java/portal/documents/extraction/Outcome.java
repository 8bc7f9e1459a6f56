package portal.documents.extraction;

/** How the reading of a file ended. */
public enum Outcome {
    EXTRACTED,
    /** Parsed well, but there is no text in it: a scan, an empty form. */
    EMPTY,
    /** More text than is kept; its beginning is. */
    TOO_LARGE,
    /** Unpacks to many times its size. */
    BOMB,
    PASSWORD_PROTECTED,
    BROKEN,
    TIMED_OUT,
    OUT_OF_MEMORY,
    CRASHED
}
