package portal.search.index;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.search.engine.common.EntityReference;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import portal.access.AudienceId;
import portal.access.PermittedAudiences;
import portal.search.Facet;
import portal.search.Findable;
import portal.search.Query;
import portal.search.Query.Order;
import portal.search.grammar.Clause;
import portal.search.words.Fields;

/** Queries the index for matching items, and reads their current rows from the database. */
@Component
public class Index {
    private static final int MOST_VALUES = 10_000;

    private final EntityManager entities;
    private final long longest;

    /** @param longest the time limit of one query */
    Index(EntityManager entities, @Value("${portal.search.longest-question:30s}") Duration longest) {
        this.entities = entities;
        this.longest = longest.toNanos();
    }

    /**
     * The result of a query: the number of all matching items, the ids of those on the requested page in order, their
     * rows, and the counts per value of each facet. An item that was deleted meanwhile has no row.
     */
    public record IndexResult(
            long total, List<UUID> ids, Map<UUID, Findable> items, Map<Facet, Map<String, Long>> counts) {}

    public IndexResult ask(IndexQuery question) {
        var chosen = question.query().only().keySet();
        var counts = new EnumMap<Facet, Map<String, Long>>(Facet.class);
        var free = question.counted().stream()
                .filter(facet -> !chosen.contains(facet))
                .toList();
        var answer = ask(question, free, counts);
        for (var facet : question.counted())
            if (chosen.contains(facet)) ask(question.countingOnly(facet), List.of(facet), counts);
        var ids = answer.hits().stream().map(place -> (UUID) place.id()).toList();
        return new IndexResult(answer.total().hitCount(), ids, rows(answer.hits()), counts);
    }

    /** Returns the newest items in these audiences that match the clause, at most this many, read from the database. */
    public List<Findable> items(Clause clause, PermittedAudiences readable, int most) {
        var query = Query.of("").in(Order.NEWEST).page(0, most);
        var question = IndexQuery.of(clause, query, readable);
        var best = ask(question);
        return best.ids().stream()
                .map(best.items()::get)
                .filter(Objects::nonNull)
                .filter(item -> readable.contains(item.entry().audience()))
                .toList();
    }

    /** Returns the ids of matching items, at most this many and in any order, without reading their rows. */
    public Set<UUID> some(IndexQuery question, int most) {
        return session()
                .search(Findable.class)
                .select(f -> f.entityReference())
                .where(f -> found(f, question))
                .failAfter(longest, NANOSECONDS)
                .fetchHits(most)
                .stream()
                .map(place -> (UUID) place.id())
                .collect(Collectors.toSet());
    }

    /** Returns how many items match. */
    public long count(IndexQuery question) {
        return session()
                .search(Findable.class)
                .where(f -> found(f, question))
                .failAfter(longest, NANOSECONDS)
                .fetchTotalHitCount();
    }

    /** Returns how many items in these audiences match the clause. */
    public long count(Clause clause, PermittedAudiences readable) {
        return session()
                .search(Findable.class)
                .where(f -> {
                    var predicates = new Predicates(f, TermWeighting.ALIKE);
                    return f.bool()
                            .filter(predicates.of(clause))
                            .filter(predicates.oneOf(Fields.AUDIENCE, audiences(readable)));
                })
                .failAfter(longest, NANOSECONDS)
                .fetchTotalHitCount();
    }

    /** Returns how many items are in these audiences. */
    public long count(PermittedAudiences readable) {
        return session()
                .search(Findable.class)
                .where(f -> new Predicates(f, TermWeighting.ALIKE).oneOf(Fields.AUDIENCE, audiences(readable)))
                .failAfter(longest, NANOSECONDS)
                .fetchTotalHitCount();
    }

    /**
     * Returns the different values that the items in these audiences have in a field, at most {@value #MOST_VALUES}.
     */
    public Set<String> values(String field, PermittedAudiences audiences) {
        var values = AggregationKey.<Map<String, Long>>of(field);
        return session()
                .search(Findable.class)
                .where(f -> new Predicates(f, TermWeighting.ALIKE).oneOf(Fields.AUDIENCE, audiences(audiences)))
                .failAfter(longest, NANOSECONDS)
                .aggregation(values, f -> f.terms().field(field, String.class).maxTermCount(MOST_VALUES))
                .fetch(0)
                .aggregation(values)
                .keySet();
    }

    private SearchResult<? extends EntityReference> ask(
            IndexQuery question, Collection<Facet> counted, Map<Facet, Map<String, Long>> counts) {
        var counting = new FacetCounts(counted);
        var asked = session()
                .search(Findable.class)
                .select(f -> f.entityReference())
                .where(f -> found(f, question))
                .failAfter(longest, NANOSECONDS);
        counting.addTo(asked);
        var answer = asked.sort(f -> order(f, question))
                .fetch(question.query().from(), question.query().count());
        counts.putAll(counting.in(answer, question.readable()));
        return answer;
    }

    private static PredicateFinalStep found(SearchPredicateFactory f, IndexQuery question) {
        var predicates = new Predicates(f, question.weighing());
        var some = question.some();
        var found = f.bool()
                .must(
                        some != null && question.query().order() != Order.RELEVANCE
                                ? predicates.wholeFirst(some)
                                : predicates.of(question.clause()))
                .filter(predicates.oneOf(Fields.AUDIENCE, audiences(question.readable())));
        question.query().only().forEach((facet, values) -> found.filter(predicates.oneOf(facet.field(), values)));
        if (!question.gone().isEmpty()) found.mustNot(predicates.oneOf(Fields.KEY, strings(question.gone())));
        return found;
    }

    private static List<String> audiences(PermittedAudiences audiences) {
        return strings(audiences.stream().map(AudienceId::value).toList());
    }

    /**
     * Returns the sort order. Items with all the words come before items with only some of the words, in every sort
     * order.
     */
    private static SortFinalStep order(SearchSortFactory f, IndexQuery question) {
        var order = question.query().order();
        var sort = f.composite();
        if (order == Order.RELEVANCE || question.some() != null) sort.add(f.score());
        return sort.add(
                        order == Order.OLDEST
                                ? f.field(Fields.AT).asc()
                                : f.field(Fields.AT).desc())
                .add(f.field(Fields.KEY).asc());
    }

    private static List<String> strings(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }

    /** Reads the current rows of the found items, with one query per entity type. */
    private Map<UUID, Findable> rows(List<? extends EntityReference> places) {
        var rows = new HashMap<UUID, Findable>();
        places.stream()
                .collect(Collectors.groupingBy(
                        EntityReference::type, Collectors.mapping(EntityReference::id, Collectors.toList())))
                .forEach((type, ids) -> entities.unwrap(Session.class).findMultiple(type, ids).stream()
                        .filter(Objects::nonNull)
                        .map(Findable.class::cast)
                        .forEach(item -> rows.put(item.entry().id(), item)));
        return rows;
    }

    private SearchSession session() {
        return org.hibernate.search.mapper.orm.Search.session(entities);
    }
}
