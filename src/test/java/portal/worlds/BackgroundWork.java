package portal.worlds;

import java.time.Duration;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import portal.search.IndexSettled;

/** Waits for what happens beside everything else: texts being read out of documents, words going into the index. */
public final class BackgroundWork {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final long STEP = 50;

    private BackgroundWork() {}

    /** Returns when every text filed so far is read and every word in it can be found. */
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
