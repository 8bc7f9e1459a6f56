package portal.search.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.search.Hit;
import portal.search.Query;
import portal.search.Results;
import portal.search.Search;
import portal.ui.MoreList;

/** Hands out the hits of a question, stretch by stretch; what has moved up meanwhile is not shown twice. */
class HitPages implements MoreList.Rows<Hit> {
    private final Search search;
    private final Query query;
    private final Results first;
    private final Set<UUID> shown = new HashSet<>();
    private int from;

    HitPages(Search search, Query query, Results first) {
        this.search = search;
        this.query = query;
        this.first = first;
    }

    @Override
    public List<Hit> after(@Nullable Hit last, int limit) {
        var hits = last == null
                ? first.hits()
                : search.find(query.stretch(from, limit)).hits();
        from += MoreList.PAGE;
        var fresh =
                hits.stream().filter(hit -> !shown.contains(hit.entry().id())).toList();
        fresh.stream().limit(MoreList.PAGE).forEach(hit -> shown.add(hit.entry().id()));
        return fresh;
    }
}
