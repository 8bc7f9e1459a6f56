package portal.search.extracts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import portal.search.words.TextNormalisation;

/**
 * A plain text, as it is searched and shown. If its file has pages, form feeds separate the pages. A line may begin
 * with a control character, its mark, which tells what the line is; the mark is not part of the text.
 */
public final class PagedText {
    /** The mark of a line of words that no longer belong to the text. */
    public static final char WITHDRAWN = 18;

    private static final char TURN = '\f';
    private static final int LONGEST_PART = 4_000;
    private static final int GIVE = 1_000;

    private final String text;
    private final String standing;
    private final NavigableMap<Integer, Character> marks;
    private final int[] turns;

    private PagedText(String text, NavigableMap<Integer, Character> marks) {
        this.text = text;
        this.marks = marks;
        this.standing = marks.containsValue(WITHDRAWN) ? withoutWithdrawn() : text;
        this.turns = text.chars().anyMatch(c -> c == TURN) ? turns(text) : new int[0];
    }

    public static PagedText of(String text) {
        var marks = new TreeMap<Integer, Character>();
        var plain = new StringBuilder();
        var done = 0;
        for (int at = 0; at < text.length(); at++) {
            if (!isMark(text, at)) continue;
            plain.append(TextNormalisation.of(text.substring(done, at)));
            marks.put(plain.length(), text.charAt(at));
            done = at + 1;
        }
        return new PagedText(
                plain.append(TextNormalisation.of(text.substring(done))).toString(), marks);
    }

    /**
     * A line that began with a mark, or a part of it, or the lines between two such lines.
     *
     * @param mark the mark; 0 if there is none
     */
    public record MarkedLines(char mark, int start, int end) {}

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

    /** Returns the text with a blank for each character of a withdrawn line, so that all offsets stay the same. */
    String standing() {
        return standing;
    }

    /** Returns whether the word at an offset stands in a withdrawn line. */
    public boolean isWithdrawn(int at) {
        return standing.charAt(at) != text.charAt(at);
    }

    private String withoutWithdrawn() {
        var standing = new StringBuilder(text);
        for (var mark : marks.entrySet())
            for (int i = mark.getKey(), end = endOfLine(i); mark.getValue() == WITHDRAWN && i < end; i++)
                standing.setCharAt(i, ' ');
        return standing.toString();
    }

    /** Returns the text between two offsets, divided into lines with a mark and the lines between them. */
    public List<MarkedLines> lines(int start, int end) {
        var lines = new ArrayList<MarkedLines>();
        var done = start;
        var first = Objects.requireNonNullElse(marks.floorKey(start), start);
        for (var line : marks.subMap(first, end).entrySet()) {
            var from = Math.max(start, line.getKey());
            var to = Math.min(end, endOfLine(line.getKey()));
            if (done < from) lines.add(new MarkedLines('\0', done, from));
            if (from < to) lines.add(new MarkedLines(line.getValue(), from, to));
            done = Math.max(done, to);
        }
        if (done < end) lines.add(new MarkedLines('\0', done, end));
        return lines;
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
     * Returns where to cut the text: after the last line shortly before the offset; if there is none, at the last
     * white space; otherwise at the offset itself.
     */
    private int cut(int at) {
        for (int i = at; i > at - GIVE; i--) if (text.charAt(i) == '\n') return i + 1;
        for (int i = at; i > at - GIVE; i--) if (Character.isWhitespace(text.charAt(i))) return i;
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private int endOfLine(int at) {
        var end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end + 1;
    }

    private static boolean isMark(String text, int at) {
        var c = text.charAt(at);
        return c < ' ' && !Character.isWhitespace(c) && (at == 0 || "\n\f".indexOf(text.charAt(at - 1)) >= 0);
    }

    private static int[] turns(String text) {
        var turns = new int[(int) text.chars().filter(c -> c == TURN).count()];
        for (int i = 0, at = text.indexOf(TURN); at >= 0; at = text.indexOf(TURN, at + 1)) turns[i++] = at;
        return turns;
    }
}
