package portal.search.extracts;

import java.util.Arrays;
import java.util.SortedMap;

/**
 * The offsets of the matches of a query in one text, in text order; only the first {@value #MOST} are stored. The
 * matches are numbered from zero.
 */
public final class MatchOffsets {
    /** The most matches that are stored for one text. */
    public static final int MOST = 10_000;

    private final int[] starts;
    private final int[] ends;

    private MatchOffsets(int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    public static MatchOffsets none() {
        return new MatchOffsets(new int[0], new int[0]);
    }

    /** @param ends the end offset of each match, by its start offset */
    public static MatchOffsets of(SortedMap<Integer, Integer> ends) {
        var from = new int[Math.min(ends.size(), MOST)];
        var to = new int[from.length];
        var count = 0;
        for (var mark : ends.entrySet()) {
            if (count == MOST) break;
            if (count > 0 && mark.getKey() < to[count - 1]) continue;
            from[count] = mark.getKey();
            to[count++] = mark.getValue();
        }
        return new MatchOffsets(Arrays.copyOf(from, count), Arrays.copyOf(to, count));
    }

    public int size() {
        return starts.length;
    }

    /** Returns whether the text may have more matches than are stored. */
    public boolean isTruncated() {
        return starts.length == MOST;
    }

    public int start(int number) {
        return starts[number];
    }

    public int end(int number) {
        return ends[number];
    }

    /** Returns the number of the first match that ends after this offset; {@link #size} if there is none. */
    public int from(int place) {
        var at = Arrays.binarySearch(ends, place);
        return at < 0 ? -at - 1 : at + 1;
    }
}
