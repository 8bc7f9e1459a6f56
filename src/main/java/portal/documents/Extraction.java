package portal.documents;

import java.util.Locale;
import portal.documents.extraction.ExtractionOutcome;

/** The state of a version's text extraction. If the text is not available, the state tells why. */
public enum Extraction {
    WAITING,
    EXTRACTING,
    EXTRACTED,
    /** The file, such as a scan, was parsed without an error, but contains no text. */
    EMPTY,
    /** The text is longer than the limit; only its beginning is searchable. */
    TOO_LARGE,
    /**
     * The file unpacks to a suspicious multiple of its size. The text that was read before this was noticed is
     * searchable.
     */
    BOMB,
    PASSWORD_PROTECTED,
    BROKEN,
    /** A file of this kind may contain text, but cannot be read here. */
    UNKNOWN_KIND,
    /** The text of the file is stored so that its letters cannot be told. */
    UNREADABLE,
    /** Some files in the file are protected by a password; the text of the others is searchable. */
    PARTLY_LOCKED,
    /** Some files in the file are damaged; the text of the others is searchable. */
    PARTLY_BROKEN,
    /** Some files in the file are of a kind that cannot be read here; the text of the others is searchable. */
    PARTLY_UNKNOWN_KIND,
    /** Some letters of the text cannot be told; the rest is searchable. */
    PARTLY_UNREADABLE,
    TIMED_OUT,
    OUT_OF_MEMORY,
    CRASHED,
    /** A file of this type contains no text: an image, audio, video, a font or binary data. */
    NOT_TEXT;

    static Extraction of(ExtractionOutcome outcome) {
        return valueOf(outcome.name());
    }

    /** Returns whether the extraction has not ended yet. */
    public boolean isUnderWay() {
        return this == WAITING || this == EXTRACTING;
    }

    /**
     * Returns whether another attempt may succeed, because the failure may have been caused by the machine, not by the
     * file.
     */
    public boolean isWorthRetrying() {
        return this == TIMED_OUT || this == OUT_OF_MEMORY || this == CRASHED;
    }

    /**
     * Returns the translation key of the state's explanation: {@code documents.extraction.password_protected}, for
     * example.
     */
    public String key() {
        return "documents.extraction." + name().toLowerCase(Locale.ROOT);
    }
}
