package portal.search.index;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.entity.SearchIndexedEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import portal.search.Findable;
import portal.search.words.Fields;

/**
 * Compares the index with the database and corrects differences through the outbox, or rewrites the whole index.
 *
 * <p>In both cases entries are replaced one by one, by the same outbox events as after a change. The old entry answers
 * queries until the new entry exists, other changes are indexed at the same time, and a crash loses nothing.
 */
@Component
public class Reconciliation {
    private static final int AT_A_TIME = 200;
    private static final int IN_THE_OUTBOX = 1_000;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Reconciliation(EntityManager entities, JdbcClient jdbc, TransactionTemplate transaction) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /**
     * Finds and corrects every difference.
     *
     * @param report receives a line with the numbers of items for each entity type
     */
    public synchronized void check(Consumer<String> report) {
        for (var type : types()) {
            var rows = new long[1];
            var suspects = new ArrayList<UUID>();
            settle();
            eachPage(type, page -> {
                rows[0] += page.size();
                differing(type, page.keySet(), page).forEach(suspects::add);
            });
            suspects.addAll(leftOver(type));
            settle(); // waits, so that changes that are not indexed yet do not count as differences
            var wrong = wrong(type, suspects);
            heal(type, wrong);
            settle();
            report.accept("%s: %d rows, %d differences, %d healed"
                    .formatted(
                            type.jpaName(),
                            rows[0],
                            wrong.size(),
                            wrong.size() - wrong(type, wrong).size()));
        }
    }

    /** Rewrites every entry. @param report receives a line for each entity type */
    synchronized void reindex(Consumer<String> report) {
        for (var type : types()) {
            var rows = new long[1];
            eachPage(type, page -> {
                rows[0] += page.size();
                heal(type, page.keySet());
                awaitRoom();
            });
            settle();
            var left = leftOver(type);
            heal(type, left);
            settle();
            report.accept("%s: %d rows written, %d entries removed".formatted(type.jpaName(), rows[0], left.size()));
        }
    }

    private List<? extends SearchIndexedEntity<?>> types() {
        return List.copyOf(Search.mapping(entities.getEntityManagerFactory()).allIndexedEntities());
    }

    /** Visits all rows of a type, in pages: the id of each row with its expected fingerprint. */
    private void eachPage(SearchIndexedEntity<?> type, Consumer<Map<UUID, String>> visitor) {
        var last = new UUID[1];
        while (true) {
            var page = new HashMap<UUID, String>();
            transaction.executeWithoutResult(status -> {
                for (var item : rows(type, last[0])) {
                    last[0] = item.entry().id();
                    page.put(last[0], Fingerprint.of(item));
                }
            });
            if (page.isEmpty()) return;
            visitor.accept(page);
        }
    }

    private List<Findable> rows(SearchIndexedEntity<?> type, @Nullable UUID after) {
        var question =
                question(type, (builder, id) -> after == null ? builder.conjunction() : builder.greaterThan(id, after));
        return entities.createQuery(question).setMaxResults(AT_A_TIME).getResultList();
    }

    /** Returns a database query for the rows of a type that satisfy the condition, sorted by id. */
    private CriteriaQuery<Findable> question(
            SearchIndexedEntity<?> type, BiFunction<CriteriaBuilder, Path<UUID>, Predicate> which) {
        var builder = entities.getCriteriaBuilder();
        var question = builder.createQuery(Findable.class);
        var item = question.from(type.javaClass().asSubclass(Findable.class));
        Path<UUID> id = item.get("id");
        return question.select(item).where(which.apply(builder, id)).orderBy(builder.asc(id));
    }

    /** Returns the ids whose index entry is missing, different or duplicated. */
    private Stream<UUID> differing(SearchIndexedEntity<?> type, Collection<UUID> ids, Map<UUID, String> stored) {
        var known = known(type, ids);
        return ids.stream().filter(id -> !Objects.equals(stored.get(id), known.get(id)));
    }

    private Map<UUID, String> known(SearchIndexedEntity<?> type, Collection<UUID> ids) {
        var known = new HashMap<UUID, String>();
        transaction.executeWithoutResult(status -> Search.session(entities)
                .search(type.javaClass())
                .select(f -> f.composite()
                        .from(f.id(UUID.class), f.field(Fields.PRINT, String.class))
                        .asList())
                .where(f -> f.terms()
                        .field(Fields.KEY)
                        .matchingAny(ids.stream().map(UUID::toString).toList()))
                .fetchHits(2 * AT_A_TIME)
                .forEach(entry ->
                        known.merge((UUID) entry.get(0), String.valueOf(entry.get(1)), (one, other) -> "twice")));
        return known;
    }

    /** Returns the ids of the index entries that have no row in the database. */
    private List<UUID> leftOver(SearchIndexedEntity<?> type) {
        var left = new ArrayList<UUID>();
        transaction.executeWithoutResult(status -> {
            try (var entries = Search.session(entities)
                    .search(type.javaClass())
                    .select(f -> f.id(UUID.class))
                    .where(f -> f.matchAll())
                    .scroll(AT_A_TIME)) {
                for (var next = entries.next(); next.hasHits(); next = entries.next()) {
                    var ids = new HashSet<>(next.hits());
                    ids.removeAll(stored(type, ids).keySet());
                    left.addAll(ids);
                }
            }
        });
        return left;
    }

    private Map<UUID, String> stored(SearchIndexedEntity<?> type, Collection<UUID> ids) {
        var stored = new HashMap<UUID, String>();
        var question = question(type, (builder, id) -> id.in(ids));
        entities.createQuery(question)
                .getResultList()
                .forEach(item -> stored.put(item.entry().id(), Fingerprint.of(item)));
        entities.clear();
        return stored;
    }

    private List<UUID> wrong(SearchIndexedEntity<?> type, List<UUID> suspects) {
        return suspects.stream()
                .gather(Gatherers.windowFixed(AT_A_TIME))
                .flatMap(some -> {
                    var stored = transaction.execute(status -> stored(type, some));
                    return differing(type, some, Objects.requireNonNull(stored));
                })
                .toList();
    }

    /** Adds one event per id to the outbox: it writes the entry again or, if there is no row, removes it. */
    private void heal(SearchIndexedEntity<?> type, Collection<UUID> ids) {
        transaction.executeWithoutResult(status -> {
            var plan = Search.session(entities).indexingPlan();
            for (var id : ids) {
                var row = entities.find(type.javaClass(), id);
                if (row == null) plan.purge(type.javaClass(), id, null);
                else plan.addOrUpdate(row);
            }
        });
    }

    /** Waits until changes made before now are in the index and visible to queries, but at most {@link #PATIENCE}. */
    private void settle() {
        await(jdbc.sql("select utc_timestamp(6)").query(String.class).single(), 0);
        Search.mapping(entities.getEntityManagerFactory())
                .scope(Object.class)
                .workspace()
                .refresh();
    }

    /**
     * Waits until the outbox is short, but at most {@link #PATIENCE}. So changes by users do not wait behind a full
     * rewrite.
     */
    private void awaitRoom() {
        await("9999-12-31", IN_THE_OUTBOX);
    }

    private void await(String before, long most) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (waiting(before) > most && System.nanoTime() < until)
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }

    private long waiting(String before) {
        return jdbc.sql("select count(*) from hsearch_outbox_event where status = 'PENDING' and process_after <= ?")
                .param(before)
                .query(Long.class)
                .single();
    }
}
