package portal.search.index;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.entity.SearchIndexedEntity;
import org.hibernate.search.mapper.pojo.massindexing.MassIndexingEntityFailureContext;
import org.hibernate.search.mapper.pojo.massindexing.MassIndexingFailureContext;
import org.hibernate.search.mapper.pojo.massindexing.MassIndexingFailureHandler;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import portal.facts.Utc;
import portal.search.opensearch.Cluster;
import portal.search.words.Fields;

/**
 * Rebuilds the index in the background if the database has rows to index, but the index is missing or has another
 * schema.
 *
 * <p>Each rebuild is recorded in the database before it starts, because a crash or failure in the middle leaves an
 * incomplete index. An unfinished rebuild is started again. Until the rebuild is complete, users see a notice that
 * results may be missing.
 */
@Component
public class Rebuilding {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuilding.class);

    /**
     * The delay before a failed rebuild is retried; a rebuild takes long and begins by deleting the existing entries.
     */
    static final Duration AFTER_A_FAILURE = Duration.ofMinutes(1);

    private final Cluster cluster;
    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final RetryInterval pause = new RetryInterval(AFTER_A_FAILURE);
    private volatile boolean incomplete;
    private volatile boolean running;

    Rebuilding(Cluster cluster, EntityManager entities, JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.cluster = cluster;
        this.entities = entities;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Returns whether items are missing from the index because a rebuild is not complete. */
    public boolean isIncomplete() {
        return incomplete;
    }

    boolean isRunning() {
        return running;
    }

    synchronized void buildWhatIsMissing() {
        if (running || !pause.isOver(clock.instant())) return;
        var begun = begun();
        var missing = Search.mapping(entities.getEntityManagerFactory()).allIndexedEntities().stream()
                .filter(type -> begun.contains(type.jpaName()) || isMissing(type))
                .toList();
        incomplete = !missing.isEmpty();
        if (!incomplete) return;
        LOG.info("The index lacks {} kinds of items and is built anew", missing.size());
        missing.forEach(this::begin);
        running = true;
        build(missing);
    }

    private void build(List<? extends SearchIndexedEntity<?>> missing) {
        var troubles = new Troubles();
        var types =
                missing.stream().<Class<?>>map(SearchIndexedEntity::javaClass).toList();
        Search.mapping(entities.getEntityManagerFactory())
                .scope(types)
                .massIndexer()
                // a cluster takes too long to delete many entries one by one
                .dropAndCreateSchemaOnStart(cluster.isConfigured())
                .failureHandler(troubles)
                .start()
                .whenComplete((done, failure) -> ended(missing, failure, troubles));
    }

    private void ended(List<? extends SearchIndexedEntity<?>> built, @Nullable Throwable failure, Troubles troubles) {
        try {
            if (failure == null || troubles.areWithItemsOnly()) {
                built.forEach(this::finish);
                incomplete = false;
                pause.end();
                LOG.info("The index is complete");
            } else {
                pause.begin(clock.instant());
                LOG.error("The index could not be built; it is begun again soon", failure);
            }
        } finally {
            running = false;
        }
    }

    private Set<String> begun() {
        return Set.copyOf(jdbc.sql("select entity_name from index_building")
                .query(String.class)
                .set());
    }

    private void begin(SearchIndexedEntity<?> type) {
        jdbc.sql("replace into index_building values (?, ?)")
                .params(type.jpaName(), Utc.of(clock.instant()))
                .update();
    }

    private void finish(SearchIndexedEntity<?> type) {
        jdbc.sql("delete from index_building where entity_name = ?")
                .param(type.jpaName())
                .update();
    }

    private boolean isMissing(SearchIndexedEntity<?> type) {
        return Boolean.TRUE.equals(transaction.execute(
                status -> isUnknown(type) && stored(type) > awaited(type) && isUnknown(refreshed(type))));
    }

    /** Refreshes the index, because a cluster may not show yet what was written in the last second. */
    private SearchIndexedEntity<?> refreshed(SearchIndexedEntity<?> type) {
        Search.session(entities).scope(type.javaClass()).workspace().refresh();
        return type;
    }

    private boolean isUnknown(SearchIndexedEntity<?> type) {
        return Search.session(entities)
                        .search(type.javaClass())
                        .where(f -> f.match().field(Fields.SHAPE).matching(Fields.PRESENT_SHAPE))
                        .fetchTotalHitCount()
                == 0;
    }

    private long stored(SearchIndexedEntity<?> type) {
        var builder = entities.getCriteriaBuilder();
        var question = builder.createQuery(Long.class);
        question.select(builder.count(question.from(type.javaClass())));
        return entities.createQuery(question).getSingleResult();
    }

    private long awaited(SearchIndexedEntity<?> type) {
        return jdbc.sql("select count(*) from hsearch_outbox_event where entity_name = ?")
                .param(type.jpaName())
                .query(Long.class)
                .single();
    }

    /** Logs items that cannot be indexed. The rebuild continues without them; only other failures restart it. */
    private static final class Troubles implements MassIndexingFailureHandler {
        private volatile boolean withItems;
        private volatile boolean withAll;

        boolean areWithItemsOnly() {
            return withItems && !withAll;
        }

        @Override
        public void handle(MassIndexingFailureContext failure) {
            withAll = true;
            IndexFailures.tell(failure.throwable());
        }

        @Override
        public void handle(MassIndexingEntityFailureContext failure) {
            if (IndexOutage.isOutage(failure.throwable())) {
                withAll = true;
            } else {
                withItems = true;
                IndexFailures.tell(failure.failingEntityReferences(), failure.throwable());
            }
        }
    }
}
