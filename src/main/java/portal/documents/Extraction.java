package portal.documents;

import java.util.Locale;
import portal.documents.extraction.Outcome;

/** How far the reading of a version's text has come; each state is also the reason why the text is not there. */
public enum Extraction {
    WAITING,
    EXTRACTING,
    EXTRACTED,
    /** Parsed well, but without a word in it: a scan. */
    EMPTY,
    /** Longer than what is kept: only the beginning can be found. */
    TOO_LARGE,
    /** Unpacks to many times its size; what came until then can be found. */
    BOMB,
    PASSWORD_PROTECTED,
    BROKEN,
    TIMED_OUT,
    OUT_OF_MEMORY,
    CRASHED,
    /** Pictures, sound, film, raw data. */
    NOT_TEXT;

    static Extraction of(Outcome outcome) {
        return valueOf(outcome.name());
    }

    /** Whether the text may still come. */
    public boolean isUnderWay() {
        return this == WAITING || this == EXTRACTING;
    }

    /** Whether another attempt may end better: the machine may have been the cause. */
    public boolean isWorthRetrying() {
        return this == TIMED_OUT || this == OUT_OF_MEMORY || this == CRASHED;
    }

    /** The key of the sentence that explains it, such as {@code documents.extraction.password_protected}. */
    public String key() {
        return "documents.extraction." + name().toLowerCase(Locale.ROOT);
    }
}
