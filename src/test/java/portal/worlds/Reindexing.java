package portal.worlds;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.context.ApplicationContext;

/** Has things indexed that a test wrote past the entity manager, which the index does not notice by itself. */
final class Reindexing {
    private Reindexing() {}

    static void posts(ApplicationContext portal) throws InterruptedException {
        var mapping = Search.mapping(portal.getBean(EntityManagerFactory.class));
        for (var entity : mapping.allIndexedEntities())
            if (entity.jpaName().equals("Post"))
                mapping.scope(entity.javaClass()).massIndexer().startAndWait();
    }
}
