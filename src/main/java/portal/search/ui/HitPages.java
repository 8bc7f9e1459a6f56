package portal.search.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.search.Hit;
import portal.search.Results;
import portal.ui.MoreList;

/** Hands out the hits of a question, stretch by stretch; what has moved up meanwhile is not shown twice. */
class HitPages implements MoreList.Rows<Hit> {
    private final Stretches stretches;
    private final Results first;
    private final Set<UUID> shown = new HashSet<>();
    private int from;

    /** Where they come from. */
    interface Stretches {
        Results find(int from, int count);
    }

    HitPages(Stretches stretches, Results first) {
        this.stretches = stretches;
        this.first = first;
    }

    @Override
    public List<Hit> after(@Nullable Hit last, int limit) {
        var hits = last == null ? first.hits() : stretches.find(from, limit).hits();
        from += MoreList.PAGE;
        var fresh =
                hits.stream().filter(hit -> !shown.contains(hit.entry().id())).toList();
        fresh.stream().limit(MoreList.PAGE).forEach(hit -> shown.add(hit.entry().id()));
        return fresh;
    }
}
