package portal.search.extracts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Collects the matches in a text: reads until there are enough of them, and then selects the best passages. */
public class MatchCollector {
    private static final int OF_EACH = 10;
    private static final int ON_WHEN_ALL_ARE_SEEN = 2_000;
    private static final int ON_WHEN_SOME_ARE_SEEN = 20_000;

    private final TreeMap<Integer, Integer> wordAt = new TreeMap<>();
    private final Map<Integer, Integer> seen = new HashMap<>();
    private final int wanted;
    private int until;

    /**
     * @param wanted the number of different words to find
     * @param until the offset at which reading stops if there is no match
     */
    MatchCollector(int wanted, int until) {
        this.wanted = wanted;
        this.until = until;
    }

    /** Reads a text, analysed as in the index field of one language. Returns the offset at which reading stopped. */
    int read(String text, TermMatcher terms) {
        var end = new int[1];
        terms.read(text, (number, from, to) -> {
            end[0] = to;
            if (number >= 0) note(number, from);
            return to < until;
        });
        return end[0];
    }

    private void note(int word, int at) {
        var times = seen.merge(word, 1, Integer::sum);
        if (times <= OF_EACH) wordAt.putIfAbsent(at, word);
        if (times == 1) until = at + (sawAll() ? ON_WHEN_ALL_ARE_SEEN : ON_WHEN_SOME_ARE_SEEN);
    }

    boolean sawAll() {
        return seen.size() >= wanted;
    }

    /**
     * Returns the start offsets of the passages with the most words. A word that one passage shows does not count for
     * the next ones.
     */
    List<Integer> best(int most, int length) {
        var starts = new ArrayList<Integer>();
        var shown = new HashSet<Integer>();
        while (starts.size() < most) {
            var best = Set.<Integer>of();
            var at = -1;
            for (var start : wordAt.keySet()) {
                var fresh = new HashSet<>(wordAt.subMap(start, start + length).values());
                fresh.removeAll(shown);
                if (fresh.size() > best.size()) {
                    best = fresh;
                    at = start;
                }
            }
            if (at < 0) break;
            shown.addAll(best);
            starts.add(at);
        }
        return starts.stream().sorted().toList();
    }
}
