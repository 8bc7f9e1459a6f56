package portal.search.extracts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import portal.search.words.PlainText;

/** A text as it is searched and shown: plain, and divided by form feeds into the pages of its file, where it has any. */
public final class PagedText {
    private static final char TURN = '\f';
    private static final int LONGEST_PART = 4_000;
    private static final int GIVE = 1_000;

    private final String text;
    private final int[] turns;

    private PagedText(String text) {
        this.text = text;
        this.turns = text.chars().anyMatch(c -> c == TURN) ? turns(text) : new int[0];
    }

    public static PagedText of(String text) {
        return new PagedText(PlainText.of(text));
    }

    /** What one reads in one go: a page, or a stretch of a long one. @param page its number; 0 when there are no pages */
    public record Part(int page, int start, int end) {
        public boolean has(int at) {
            return start <= at && at < end;
        }
    }

    public int length() {
        return text.length();
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /** How many pages it has; 0 when it is not divided. */
    public int pages() {
        return turns.length == 0 ? 0 : turns.length + 1;
    }

    /** The page on which a place lies; 0 when there are no pages. */
    public int pageAt(int at) {
        if (turns.length == 0) return 0;
        var turn = Arrays.binarySearch(turns, at);
        return (turn < 0 ? -turn - 1 : turn) + 1;
    }

    /** Where a page starts; for a number that no page has, the nearest that there is. */
    public int startOf(int page) {
        var before = Math.clamp(page, 1, turns.length + 1) - 1;
        return before == 0 ? 0 : turns[before - 1] + 1;
    }

    /** The characters between two places, without the turn of the page. */
    public String between(int start, int end) {
        return text.substring(start, end);
    }

    /** All of it, part by part. */
    public List<Part> parts() {
        var parts = new ArrayList<Part>();
        for (int page = 1; page <= turns.length + 1; page++) {
            var end = page <= turns.length ? turns[page - 1] : text.length();
            var start = startOf(page);
            do {
                var cut = end - start <= LONGEST_PART + GIVE ? end : cut(start + LONGEST_PART);
                parts.add(new Part(pages() == 0 ? 0 : page, start, cut));
                start = cut;
            } while (start < end);
        }
        return parts;
    }

    @Override
    public String toString() {
        return text;
    }

    /** The nearest end of a line before this place, else of a word, else of a character. */
    private int cut(int at) {
        for (int i = at; i > at - GIVE; i--) if (text.charAt(i) == '\n') return i;
        for (int i = at; i > at - GIVE; i--) if (Character.isWhitespace(text.charAt(i))) return i;
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static int[] turns(String text) {
        var turns = new int[(int) text.chars().filter(c -> c == TURN).count()];
        for (int i = 0, at = text.indexOf(TURN); at >= 0; at = text.indexOf(TURN, at + 1)) turns[i++] = at;
        return turns;
    }
}
