package portal.documents.ui;

import java.util.ArrayList;
import portal.access.Pap;
import portal.documents.DocumentCard;
import portal.search.extracts.Extract;
import portal.search.extracts.PagedText;

/**
 * Writes the addresses in a text so that no program takes them for addresses and nobody opens them by mistake, such as
 * {@code https[:]//evil[.]example} and {@code a[at]evil[.]example}. Indicators with PAP:RED are shown in this way.
 */
final class Defanged {
    private Defanged() {}

    /** Returns whether the text of this document is shown in this way. */
    static boolean isFor(DocumentCard card) {
        var provenance = card.latest().provenance();
        return provenance != null && provenance.pap() == Pap.RED;
    }

    /**
     * Returns the characters between two offsets, written in this way. The neighbouring characters show what is part of
     * an address, but are not returned.
     */
    static String between(PagedText text, int start, int end) {
        var from = Math.max(0, start - 1);
        var to = Math.min(text.length(), end + 2);
        return between(text.between(from, to), start - from, end - from);
    }

    /** Returns the same passage written in this way, with the same matches. */
    static Extract of(Extract extract) {
        var whole = extract.text();
        var pieces = new ArrayList<Extract.Segment>();
        var start = 0;
        for (var piece : extract.pieces()) {
            var end = start + piece.text().length();
            pieces.add(new Extract.Segment(between(whole, start, end), piece.sought()));
            start = end;
        }
        return new Extract(pieces, extract.place());
    }

    private static String between(String text, int start, int end) {
        var written = new StringBuilder();
        for (int at = start; at < end; at++) written.append(written(text, at));
        return written.toString();
    }

    private static String written(String text, int at) {
        var character = text.charAt(at);
        if (character == '.' && isInWord(text, at)) return "[.]";
        if (character == '@' && isInWord(text, at)) return "[at]";
        if (character == ':' && text.startsWith("://", at)) return "[:]";
        return String.valueOf(character);
    }

    private static boolean isInWord(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }
}
