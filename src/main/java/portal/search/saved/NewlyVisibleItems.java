package portal.search.saved;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.AudienceId;
import portal.access.PermittedAudiences;
import portal.search.Query;
import portal.search.Query.Order;
import portal.search.SearchUnavailable;
import portal.search.grammar.Clause;
import portal.search.index.Index;
import portal.search.index.IndexOutage;
import portal.search.index.IndexQuery;
import portal.search.interpretation.FacetMapping;
import portal.search.interpretation.QueryInterpretation;
import portal.search.words.Fields;

/**
 * Finds what a saved search newly matches for the viewer: items that are new in the index, and older items in audiences
 * that the viewer has joined since the last run.
 *
 * <p>Each query is restricted to those items, to the audiences that the viewer belongs to, and to items written by
 * other people. Each hit is checked against its database row: if the item is no longer in one of the viewer's
 * audiences, the hit is dropped.
 */
@Service
@Transactional(readOnly = true, noRollbackFor = SearchUnavailable.class)
public class NewlyVisibleItems {
    /**
     * The most items that one index query returns, newest first. If more items are new, only the newest are reported;
     * the page of results lists all of them.
     */
    public static final int MOST = 100;

    /** The most ids of items or audiences in one index query; a search engine accepts 65,536 values. */
    private static final int STRETCH = 10_000;

    private final Index index;
    private final Access access;
    private final IndexChanges changes;
    private final QueryInterpretation interpretation;
    private final FacetMapping facets;

    NewlyVisibleItems(
            Index index, Access access, IndexChanges changes, QueryInterpretation interpretation, FacetMapping facets) {
        this.index = index;
        this.access = access;
        this.changes = changes;
        this.interpretation = interpretation;
        this.facets = facets;
    }

    /** Returns, for each query, the matching items that became new in the index after this time. */
    public List<Set<UUID>> changed(Instant then, List<Query> questions) {
        var changed = changes.since(then);
        var readable = access.readable(changed.keySet());
        changed.keySet().retainAll(readable);
        var items = changed.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        return IndexOutage.orUnavailable(() -> find(questions, Fields.KEY, items, readable));
    }

    /** Returns, for each query, the matching items in the audiences that the viewer has joined since this time. */
    public List<Set<UUID>> newlyPermitted(Instant then, List<Query> questions) {
        var readable = access.readableSince(then);
        var audiences = readable.stream().map(AudienceId::value).toList();
        return IndexOutage.orUnavailable(() -> find(questions, Fields.AUDIENCE, audiences, readable));
    }

    /**
     * Filters the given items: returns only items that the query matches now and that the viewer may read now.
     *
     * @throws SearchUnavailable when the index cannot be queried at the moment
     */
    public Set<UUID> stillFound(Query question, Collection<UUID> items) {
        if (items.isEmpty()) return Set.of();
        return IndexOutage.orUnavailable(
                () -> find(question, new Clause.OneOf(Fields.KEY, strings(items)), access.readable()));
    }

    private List<Set<UUID>> find(
            List<Query> questions, String field, Collection<UUID> among, PermittedAudiences readable) {
        var stretches = among.stream().gather(Gatherers.windowFixed(STRETCH)).toList();
        return questions.stream()
                .map(question -> stretches.stream()
                        .flatMap(
                                stretch -> find(question, new Clause.OneOf(field, strings(stretch)), readable).stream())
                        .collect(Collectors.toSet()))
                .toList();
    }

    private Set<UUID> find(Query query, Clause.OneOf among, PermittedAudiences readable) {
        var understood = interpretation.of(query, readable).clause();
        if (understood == null || readable.isEmpty()) return Set.of();
        var mine =
                new Clause.OneOf(Fields.AUTHOR, Set.of(access.viewer().value().toString()));
        var clause = new Clause.And(List.of(understood, among, new Clause.Not(mine)));
        var newest = query.in(Order.NEWEST).page(0, MOST);
        var found = new HashSet<UUID>();
        var question = IndexQuery.of(clause, facets.inIndex(newest, readable), readable);
        index.ask(question).items().forEach((id, item) -> {
            if (readable.contains(item.entry().audience())) found.add(id);
        });
        return found;
    }

    private static Set<String> strings(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.toSet());
    }
}
