package portal.search;

import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Waits until the index has all changes of the database. A test imports this class ({@code @Import}) and calls {@link
 * #await()} after writing.
 */
@TestComponent
public class IndexSettled {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final JdbcClient jdbc;
    private final EntityManagerFactory entities;

    IndexSettled(JdbcClient jdbc, EntityManagerFactory entities) {
        this.jdbc = jdbc;
        this.entities = entities;
    }

    /** Waits until every change that is committed already can be found. Fails if a change cannot be indexed. */
    public void await() {
        var until = Instant.now().plus(PATIENCE);
        while (!changes("PENDING").isEmpty()) {
            if (Instant.now().isAfter(until)) throw new AssertionError("The index does not catch up");
            pause();
        }
        org.hibernate.search.mapper.orm.Search.mapping(entities)
                .scope(Object.class)
                .workspace()
                .refresh(); // without a refresh, a cluster may show changes only after a second
        var refused = changes("ABORTED");
        if (!refused.isEmpty()) throw new AssertionError("Laid aside, and the log may say why: " + refused);
    }

    private List<String> changes(String status) {
        return jdbc.sql(
                        "select concat(entity_name, ' ', entity_id) from hsearch_outbox_event where status = ? limit 10")
                .param(status)
                .query(String.class)
                .list();
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
