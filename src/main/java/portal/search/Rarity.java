package portal.search;

import java.util.HashMap;
import java.util.Map;
import portal.access.Reach;
import portal.search.grammar.Clause;
import portal.search.index.Index;
import portal.search.index.Weighing;

/**
 * BM25's weight of a word, from counts of what one reader may see and of nothing else (NL-05). An engine has such counts
 * at hand only for the whole index; here each is a question of its own, filtered like every other, and kept for no longer
 * than one search.
 */
class Rarity implements Weighing {
    private final Index index;
    private final Reach readable;
    private final Map<Clause, Long> counts = new HashMap<>();
    private long all = -1;

    Rarity(Index index, Reach readable) {
        this.index = index;
        this.readable = readable;
    }

    @Override
    public float of(Clause clause) {
        var with = count(clause);
        if (all < 0) all = index.count(readable);
        var without = Math.max(0, all - with);
        return (float) Math.log1p((without + 0.5) / (with + 0.5));
    }

    /** How many of the items that one may see are so. */
    long count(Clause clause) {
        return counts.computeIfAbsent(clause, what -> index.count(what, readable));
    }
}
