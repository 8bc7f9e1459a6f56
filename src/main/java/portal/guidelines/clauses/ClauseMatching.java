package portal.guidelines.clauses;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which section of an edited text is which clause of the text before, so that clauses keep their ids. People
 * never see or type these ids.
 *
 * <p>A section with unchanged content keeps the id of its clause, wherever it was moved. The others get the id of the
 * clause that they resemble most: by the words that they share, and with a large bonus if the heading is the same. So a
 * section that was split or merged usually has the id of the clause whose heading it has; if no heading is the same,
 * the larger half, or the larger clause, decides. A section that resembles no clause is new and gets a new id.
 */
public final class ClauseMatching {
    private static final double LEAST_SIMILARITY = 0.3;
    private static final double BONUS_FOR_SAME_HEADING = 0.4;

    private ClauseMatching() {}

    /** A clause and a section that may be the same, and how similar they are. */
    private record Pair(int before, int after, double similarity) {}

    /** Returns the sections as clauses, each with the id that it had before, or with a new one. */
    public static List<Clause> match(List<Clause> before, List<Section> after) {
        var ids = new @Nullable ClauseId[after.size()];
        var isTaken = new boolean[before.size()];
        matchUnchanged(before, after, ids, isTaken);
        matchSimilar(before, after, ids, isTaken);
        var clauses = new ArrayList<Clause>();
        for (var i = 0; i < after.size(); i++) {
            var id = ids[i];
            clauses.add(new Clause(id == null ? ClauseId.random() : id, after.get(i)));
        }
        return clauses;
    }

    private static void matchUnchanged(
            List<Clause> before, List<Section> after, @Nullable ClauseId[] ids, boolean[] isTaken) {
        var byHash = new HashMap<String, Deque<Integer>>();
        for (var i = 0; i < before.size(); i++)
            byHash.computeIfAbsent(before.get(i).hash(), hash -> new ArrayDeque<>())
                    .add(i);
        for (var i = 0; i < after.size(); i++) {
            var same = byHash.get(after.get(i).hash());
            if (same == null || same.isEmpty()) continue;
            var found = same.removeFirst();
            ids[i] = before.get(found).id();
            isTaken[found] = true;
        }
    }

    private static void matchSimilar(
            List<Clause> before, List<Section> after, @Nullable ClauseId[] ids, boolean[] isTaken) {
        for (var pair : similarPairs(before, after, ids, isTaken)) {
            if (ids[pair.after] != null || isTaken[pair.before]) continue;
            ids[pair.after] = before.get(pair.before).id();
            isTaken[pair.before] = true;
        }
    }

    /** Returns the pairs of clauses and sections that have no partner yet, the most similar first. */
    private static List<Pair> similarPairs(
            List<Clause> before, List<Section> after, @Nullable ClauseId[] ids, boolean[] isTaken) {
        var words = after.stream().map(Section::words).toList();
        var totals = words.stream().mapToInt(ClauseMatching::sum).toArray();
        var pairs = new ArrayList<Pair>();
        for (var b = 0; b < before.size(); b++) {
            if (isTaken[b]) continue;
            var clause = before.get(b).section();
            var wordsBefore = clause.words();
            var total = sum(wordsBefore);
            for (var a = 0; a < after.size(); a++) {
                if (ids[a] != null) continue;
                var bonus = bonus(clause, after.get(a));
                var all = total + totals[a];
                if (2.0 * Math.min(total, totals[a]) < (LEAST_SIMILARITY - bonus) * all)
                    continue; // too different in size
                var similarity = (all == 0 ? 0 : 2.0 * shared(wordsBefore, words.get(a)) / all) + bonus;
                if (similarity >= LEAST_SIMILARITY) pairs.add(new Pair(b, a, similarity));
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::similarity)
                .reversed()
                .thenComparing(pair -> Math.abs(pair.before - pair.after)));
        return pairs;
    }

    private static double bonus(Section one, Section other) {
        return !one.heading().isEmpty() && one.heading().equals(other.heading()) ? BONUS_FOR_SAME_HEADING : 0;
    }

    /**
     * Returns how many words two sections share. Twice this number, divided by the number of all words, is the Dice
     * coefficient.
     */
    private static int shared(Map<String, Integer> one, Map<String, Integer> other) {
        return one.entrySet().stream()
                .mapToInt(word -> Math.min(word.getValue(), other.getOrDefault(word.getKey(), 0)))
                .sum();
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
