package portal.worlds;

import java.time.Duration;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import portal.search.IndexSettled;

/** Waits for the portal's background work: the text extraction from documents, and indexing. */
public final class BackgroundWork {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final long STEP = 50;

    private BackgroundWork() {}

    /** Waits until the text of every document is extracted and the index is up to date. */
    public static void await(ApplicationContext portal) throws InterruptedException {
        var unread = portal.getBean(JdbcClient.class)
                .sql("select count(*) from document_version where extraction in ('WAITING', 'EXTRACTING')")
                .query(Long.class);
        for (var waited = 0L; unread.single() > 0; waited += STEP) {
            if (waited > PATIENCE.toMillis()) throw new AssertionError("Documents are not being read");
            Thread.sleep(STEP);
        }
        portal.getBean(IndexSettled.class).await();
    }
}
