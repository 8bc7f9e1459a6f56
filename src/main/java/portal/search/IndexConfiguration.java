package portal.search;

import jakarta.persistence.Entity;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.persistenceunit.PersistenceManagedTypes;
import org.springframework.util.ClassUtils;
import portal.hosting.DataFolder;

/** How the index is kept: where, of what, and that nothing committed is ever missing from it. */
@Configuration(proxyBeanMethods = false)
class IndexConfiguration {
    /** Settings given from outside ({@code spring.jpa.properties.hibernate.search…}) win over these. */
    @Bean
    HibernatePropertiesCustomizer indexSettings(PersistenceManagedTypes entities, DataFolder home) {
        return settings -> Map.ofEntries(
                        Map.entry("hibernate.search.mapping.configurer", everyFindable(entities)),
                        Map.entry("hibernate.search.backend.type", "lucene"),
                        Map.entry("hibernate.search.backend.lucene_version", "10.3.2"),
                        Map.entry(
                                "hibernate.search.backend.directory.root",
                                home.folder("index").toString()),
                        Map.entry("hibernate.search.backend.analysis.configurer", new Analysis()),
                        Map.entry("hibernate.search.background_failure_handler", new IndexFailures()),
                        // The outbox commits with the change; each batch of it forces an index commit before it is
                        // cleared.
                        Map.entry("hibernate.search.coordination.strategy", "outbox-polling"),
                        Map.entry("hibernate.search.coordination.event_processor.polling_interval", 100),
                        Map.entry("hibernate.search.coordination.event_processor.retry_delay", 2),
                        // A portal that was killed is believed dead after this long, and only then its successor
                        // indexes.
                        Map.entry("hibernate.search.coordination.event_processor.pulse_interval", 500),
                        Map.entry("hibernate.search.coordination.event_processor.pulse_expiration", 5000),
                        Map.entry("hibernate.search.coordination.mass_indexer.pulse_interval", 500),
                        Map.entry("hibernate.search.coordination.mass_indexer.pulse_expiration", 5000))
                .forEach(settings::putIfAbsent);
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
