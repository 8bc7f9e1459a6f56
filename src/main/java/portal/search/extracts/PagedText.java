package portal.search.extracts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import portal.search.words.TextNormalisation;

/** A plain text, as it is searched and shown. If its file has pages, form feeds separate the pages. */
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
        return new PagedText(TextNormalisation.of(text));
    }

    /**
     * A page, or a part of a long page; one part is shown at a time.
     *
     * @param page its number; 0 if the text has no pages
     */
    public record PageChunk(int page, int start, int end) {
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

    /** Returns the number of pages; 0 if the text has no pages. */
    public int pages() {
        return turns.length == 0 ? 0 : turns.length + 1;
    }

    /** Returns the number of the page that contains an offset; 0 if the text has no pages. */
    public int pageAt(int at) {
        if (turns.length == 0) return 0;
        var turn = Arrays.binarySearch(turns, at);
        return (turn < 0 ? -turn - 1 : turn) + 1;
    }

    /** Returns the offset of the start of a page, or of the nearest page if there is no page with this number. */
    public int startOf(int page) {
        var before = Math.clamp(page, 1, turns.length + 1) - 1;
        return before == 0 ? 0 : turns[before - 1] + 1;
    }

    /** Returns the characters between two offsets. */
    public String between(int start, int end) {
        return text.substring(start, end);
    }

    /** Returns the whole text, divided into pages and parts of long pages. */
    public List<PageChunk> parts() {
        var parts = new ArrayList<PageChunk>();
        for (int page = 1; page <= turns.length + 1; page++) {
            var end = page <= turns.length ? turns[page - 1] : text.length();
            var start = startOf(page);
            do {
                var cut = end - start <= LONGEST_PART + GIVE ? end : cut(start + LONGEST_PART);
                parts.add(new PageChunk(pages() == 0 ? 0 : page, start, cut));
                start = cut;
            } while (start < end);
        }
        return parts;
    }

    @Override
    public String toString() {
        return text;
    }

    /**
     * Returns where to cut the text: at the last line end shortly before the offset; if there is none, at the last
     * white space; otherwise at the offset itself.
     */
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
