package portal.documents.extraction;

import java.util.Arrays;
import java.util.Optional;
import portal.search.extracts.PagedText;

/**
 * What a labelled line of an extracted text says of its file. In the stored text such a line begins with a control
 * character, its mark, which no other line has. Search ignores the mark, and the screen shows a label in its place.
 */
public enum LineLabel {
    /** The name of a file in another file. */
    ENCLOSED_FILE(1),
    /** The beginning of a mail in another file; the line has no other text. */
    ENCLOSED_MAIL(2),
    TITLE(3),
    FROM(4),
    TO(5),
    CC(6),
    BCC(7),
    REPLY_TO(8),
    SUBJECT(14),
    DATE(15),
    /** An address to which the text leads, or from which it takes a picture or a part. */
    LINK(16),
    /** An address to which a form sends what is typed into it. */
    FORM(17),
    /** Words that a tracked change deleted. */
    DELETED(PagedText.WITHDRAWN);

    private final char mark;

    LineLabel(int mark) {
        this.mark = (char) mark;
    }

    char mark() {
        return mark;
    }

    public static Optional<LineLabel> of(char mark) {
        return Arrays.stream(values()).filter(label -> label.mark == mark).findFirst();
    }

    /** Returns whether the line begins the text of a file in another file. */
    public boolean isEnclosed() {
        return this == ENCLOSED_FILE || this == ENCLOSED_MAIL;
    }

    /** Returns whether only a mail has a line with this label. */
    boolean isOfMail() {
        return compareTo(FROM) >= 0 && compareTo(DATE) <= 0;
    }
}
