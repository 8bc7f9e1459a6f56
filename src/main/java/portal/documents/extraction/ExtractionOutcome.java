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
    /** No parser reads files of this kind. */
    UNKNOWN_KIND,
    /** The text of the file is stored so that its letters cannot be told. */
    UNREADABLE,
    /** Some files in the file are protected by a password. The others were read. */
    PARTLY_LOCKED,
    /** Some files in the file are damaged. The others were read. */
    PARTLY_BROKEN,
    /** Some files in the file are of a kind that no parser reads. The others were read. */
    PARTLY_UNKNOWN_KIND,
    /** Some letters of the text cannot be told. */
    PARTLY_UNREADABLE,
    TIMED_OUT,
    OUT_OF_MEMORY,
    CRASHED
}
