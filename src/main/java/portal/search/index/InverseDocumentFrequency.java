package portal.search.index;

import java.util.HashMap;
import java.util.Map;
import portal.access.PermittedAudiences;
import portal.search.grammar.Clause;

/**
 * The inverse document frequency of a word as in BM25, calculated from counts of what one viewer may see and of nothing
 * else (NL-05). A search engine knows such counts only for the whole index. Here each count is a separate query over
 * the items that the viewer may read, and is cached for one search only.
 */
public class InverseDocumentFrequency implements TermWeighting {
    private final Index index;
    private final PermittedAudiences readable;
    private final Map<Clause, Long> counts = new HashMap<>();
    private long all = -1;

    public InverseDocumentFrequency(Index index, PermittedAudiences readable) {
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

    /** Returns how many of the items that the viewer may see match the clause. */
    public long count(Clause clause) {
        return counts.computeIfAbsent(clause, what -> index.count(what, readable));
    }
}
