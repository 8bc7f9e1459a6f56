package portal.search.index;

import jakarta.persistence.Entity;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.persistenceunit.PersistenceManagedTypes;
import org.springframework.util.ClassUtils;
import portal.hosting.AdminCommand;
import portal.hosting.DataFolder;
import portal.search.Findable;
import portal.search.opensearch.Cluster;
import portal.search.words.Analysis;

/**
 * Configures the index: its storage, its entities, and the outbox, which passes each committed change to the index a
 * little later. A failure only delays this.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Cluster.class)
public class IndexConfiguration {
    /**
     * Returns our settings of the index; external settings ({@code spring.jpa.properties.hibernate.search…}) override
     * them.
     */
    @Bean
    HibernatePropertiesCustomizer indexSettings(PersistenceManagedTypes entities, DataFolder home, Cluster cluster) {
        return settings -> Stream.of(always(entities), cluster.isConfigured() ? cluster.settings() : embedded(home))
                .forEach(these -> these.forEach(settings::putIfAbsent));
    }

    @Bean
    AdminCommand checkIndex(Reconciliation reconciliation) {
        return new AdminCommand("check-index", reconciliation::check);
    }

    @Bean
    AdminCommand reindex(Reconciliation reconciliation) {
        return new AdminCommand("reindex", reconciliation::reindex);
    }

    private static Map<String, Object> always(PersistenceManagedTypes entities) {
        return Map.of(
                "hibernate.search.mapping.configurer",
                everyFindable(entities),
                "hibernate.search.background_failure_handler",
                new IndexFailures(),
                // An event is added to the outbox in the transaction of the change. A batch of events is deleted from
                // the outbox only after the index has committed the batch to disk.
                "hibernate.search.coordination.strategy",
                "outbox-polling",
                "hibernate.search.coordination.event_processor.polling_interval",
                100,
                "hibernate.search.coordination.event_processor.retry_delay",
                2,
                // Each portal regularly records a pulse. A portal that was killed counts as dead when its pulse has
                // expired (times in ms); another portal then indexes in its place.
                "hibernate.search.coordination.event_processor.pulse_interval",
                500,
                "hibernate.search.coordination.event_processor.pulse_expiration",
                5000,
                "hibernate.search.coordination.mass_indexer.pulse_interval",
                500,
                "hibernate.search.coordination.mass_indexer.pulse_expiration",
                5000);
    }

    private static Map<String, Object> embedded(DataFolder home) {
        return Map.of(
                "hibernate.search.backend.type",
                "lucene",
                "hibernate.search.backend.lucene_version",
                "10.3.2",
                "hibernate.search.backend.directory.root",
                home.folder("index").toString(),
                "hibernate.search.backend.analysis.configurer",
                List.<LuceneAnalysisConfigurer>of(
                        new Analysis(), context -> context.similarity(new ItemLocalSimilarity())));
    }

    private static HibernateOrmSearchMappingConfigurer everyFindable(PersistenceManagedTypes entities) {
        return mapping -> findables(entities).forEach(entity -> {
            var type = mapping.programmaticMapping().type(entity);
            type.indexed();
            type.binder(new FindableBinder(entity));
        });
    }

    private static Stream<Class<?>> findables(PersistenceManagedTypes entities) {
        return entities.getManagedClassNames().stream()
                .<Class<?>>map(name -> ClassUtils.resolveClassName(name, null))
                .filter(Findable.class::isAssignableFrom)
                .filter(type -> type.isAnnotationPresent(Entity.class));
    }
}
