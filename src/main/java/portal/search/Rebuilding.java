package portal.search;

import jakarta.persistence.EntityManager;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.entity.SearchIndexedEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Builds the index anew, beside everything else, when the portal starts with rows and without their index. */
@Component
class Rebuilding {
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

    boolean isRunning() {
        return running;
    }

    @EventListener(ApplicationReadyEvent.class)
    void buildWhatIsMissing() {
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
        return Boolean.TRUE.equals(transaction.execute(status -> isUnknown(type) && stored(type) > awaited(type)));
    }

    private boolean isUnknown(SearchIndexedEntity<?> type) {
        return Search.session(entities)
                        .search(type.javaClass())
                        .where(f -> f.matchAll())
                        .fetchTotalHitCount()
                == 0;
    }

    private long stored(SearchIndexedEntity<?> type) {
        return entities.createQuery("select count(*) from " + type.jpaName(), Long.class)
                .getSingleResult();
    }

    private long awaited(SearchIndexedEntity<?> type) {
        return jdbc.sql("select count(*) from hsearch_outbox_event where entity_name = ?")
                .param(type.jpaName())
                .query(Long.class)
                .single();
    }
}
