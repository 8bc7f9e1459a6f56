package portal.search;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.search.engine.common.EntityReference;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.common.BooleanOperator;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleQueryFlag;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.springframework.stereotype.Component;

/** The index, which knows where items lie, and the rows, which know what they say. */
@Component
class Index {
    private static final float TITLE_WEIGHT = 3;
    private static final int BUCKETS = 100;
    private static final SimpleQueryFlag[] SYNTAX = {
        SimpleQueryFlag.AND,
        SimpleQueryFlag.OR,
        SimpleQueryFlag.NOT,
        SimpleQueryFlag.PHRASE,
        SimpleQueryFlag.PREFIX,
        SimpleQueryFlag.PRECEDENCE,
        SimpleQueryFlag.WHITESPACE
    };
    private static final String[] TITLES =
            Fields.all().stream().map(Fields::title).toArray(String[]::new);
    private static final String[] WORDS =
            Fields.all().stream().map(Fields::words).toArray(String[]::new);

    private final EntityManager entities;

    Index(EntityManager entities) {
        this.entities = entities;
    }

    /** The items found, best first; how many there are in all; and of each facet how many have which value. */
    record Answer(long total, List<UUID> ids, Map<UUID, Findable> items, Map<Facet, Map<String, Long>> counts) {}

    Answer ask(Question question) {
        var chosen = question.query().only().keySet();
        var counts = new EnumMap<Facet, Map<String, Long>>(Facet.class);
        var free = Stream.of(Facet.values())
                .filter(facet -> !chosen.contains(facet))
                .toList();
        var answer = ask(question, free, counts);
        for (var facet : chosen) ask(question.counting(facet), List.of(facet), counts);
        var ids = answer.hits().stream().map(place -> (UUID) place.id()).toList();
        return new Answer(answer.total().hitCount(), ids, rows(answer.hits()), counts);
    }

    private SearchResult<? extends EntityReference> ask(
            Question question, Collection<Facet> counted, Map<Facet, Map<String, Long>> counts) {
        var keys = new EnumMap<Facet, AggregationKey<Map<String, Long>>>(Facet.class);
        counted.forEach(facet -> keys.put(facet, AggregationKey.of(facet.field())));
        var asked = session()
                .search(Findable.class)
                .select(f -> f.entityReference())
                .where(f -> found(f, question));
        keys.forEach((facet, key) -> asked.aggregation(
                key, f -> f.terms().field(facet.field(), String.class).maxTermCount(BUCKETS)));
        var answer = asked.sort(f -> f.score()
                        .then()
                        .field(Fields.AT)
                        .desc()
                        .then()
                        .field(Fields.KEY)
                        .asc())
                .fetch(question.query().from(), question.query().count());
        keys.forEach((facet, key) -> counts.put(facet, answer.aggregation(key)));
        return answer;
    }

    private static PredicateFinalStep found(SearchPredicateFactory f, Question question) {
        var found = f.bool()
                .must(f.simpleQueryString()
                        .fields(TITLES)
                        .boost(TITLE_WEIGHT)
                        .fields(WORDS)
                        .matching(question.words().asked())
                        .defaultOperator(BooleanOperator.AND)
                        .flags(SYNTAX))
                .filter(f.terms()
                        .field(Fields.AUDIENCE)
                        .matchingAny(strings(question.readable().stream()
                                .map(audience -> audience.value())
                                .toList())));
        question.query()
                .only()
                .forEach((facet, values) -> found.filter(
                        values.isEmpty()
                                ? f.matchNone()
                                : f.terms().field(facet.field()).matchingAny(values)));
        if (!question.gone().isEmpty())
            found.mustNot(f.terms().field(Fields.KEY).matchingAny(strings(question.gone())));
        return found;
    }

    private static List<String> strings(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }

    /** The rows as they are now, with one query for each type. */
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
