package portal.worlds;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.context.ApplicationContext;

/** Indexes posts that a test wrote directly to the database, because such changes are not indexed automatically. */
final class Reindexing {
    private Reindexing() {}

    static void posts(ApplicationContext portal) throws InterruptedException {
        var mapping = Search.mapping(portal.getBean(EntityManagerFactory.class));
        for (var entity : mapping.allIndexedEntities())
            if (entity.jpaName().equals("Post"))
                mapping.scope(entity.javaClass()).massIndexer().startAndWait();
    }
}
