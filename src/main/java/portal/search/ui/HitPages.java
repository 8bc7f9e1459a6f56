package portal.search.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import portal.search.Results;
import portal.ui.MoreList;

/**
 * Loads the hits of a query page by page. A hit that has moved to a later page since the last load is not shown a
 * second time.
 */
class HitPages implements MoreList.Rows<NumberedHit> {
    private final Stretches stretches;
    private final Results first;
    private final Set<UUID> shown = new HashSet<>();
    private int from;

    interface Stretches {
        Results find(int from, int count);
    }

    HitPages(Stretches stretches, Results first) {
        this.stretches = stretches;
        this.first = first;
    }

    @Override
    public List<NumberedHit> after(@Nullable NumberedHit last, int limit) {
        var hits = last == null ? first.hits() : stretches.find(from, limit).hits();
        var begin = from + 1;
        from += MoreList.PAGE;
        var fresh = IntStream.range(0, hits.size())
                .mapToObj(i -> new NumberedHit(hits.get(i), begin + i))
                .filter(each -> !shown.contains(each.hit().entry().id()))
                .toList();
        fresh.stream()
                .limit(MoreList.PAGE)
                .forEach(each -> shown.add(each.hit().entry().id()));
        return fresh;
    }
}
