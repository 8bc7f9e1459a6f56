package portal.search.index;

import jakarta.persistence.EntityManager;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.entity.SearchIndexedEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import portal.search.words.Fields;

/**
 * Builds the index anew, beside everything else, when there are rows and no index of them, or only one of an older
 * shape.
 */
@Component
public class Rebuilding {
    private static final Logger LOG = LoggerFactory.getLogger(Rebuilding.class);

    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private volatile boolean running;

    Rebuilding(EntityManager entities, JdbcClient jdbc, TransactionTemplate transaction) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    public boolean isRunning() {
        return running;
    }

    void buildWhatIsMissing() {
        if (running) return;
        var mapping = Search.mapping(entities.getEntityManagerFactory());
        var missing = mapping.allIndexedEntities().stream()
                .filter(this::isMissing)
                .<Class<?>>map(SearchIndexedEntity::javaClass)
                .toList();
        if (missing.isEmpty()) return;
        LOG.info("The index lacks {} kinds of items and is built anew", missing.size());
        running = true;
        mapping.scope(missing).massIndexer().start().whenComplete((done, failure) -> {
            running = false;
            if (failure == null) LOG.info("The index is complete");
            else LOG.error("The index could not be built; the next start tries again", failure);
        });
    }

    private boolean isMissing(SearchIndexedEntity<?> type) {
        return Boolean.TRUE.equals(transaction.execute(
                status -> isUnknown(type) && stored(type) > awaited(type) && isUnknown(refreshed(type))));
    }

    /** What a cluster was told this very second it may not show yet. */
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
}
