package portal.search.index;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import portal.people.PersonId;
import portal.people.Viewers;
import portal.search.Results.Advice;
import portal.search.SearchUnavailable;

/**
 * Limits the number of concurrent queries that {@link portal.search.Search} sends to the index, per viewer and in
 * total, so that one viewer's queries do not slow down those of others. Queries without a viewer are not limited.
 *
 * <p>A query that exceeds a limit waits up to three seconds for each of the two limits and is then refused; it holds no
 * database connection while it waits. Queries that wait for the same limit run in the order in which they arrived.
 */
@Component
public class QueryLimiter {
    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    /** The most concurrent queries of one viewer: half of the processors, but at least two. */
    static final int EACH = Math.max(2, PROCESSORS / 2);

    private static final int IN_ALL = 4 * Math.max(2, PROCESSORS);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Semaphore all = new Semaphore(IN_ALL, true);
    private final Map<PersonId, Semaphore> readers = new ConcurrentHashMap<>();
    private final Viewers viewers;
    private final TransactionTemplate transaction;

    QueryLimiter(Viewers viewers, PlatformTransactionManager transactions) {
        this.viewers = viewers;
        transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
    }

    /**
     * Runs a query for the viewer and returns its result. Must be called outside a transaction.
     *
     * @throws SearchUnavailable if the query waited too long or the index cannot answer
     */
    public <T> T ask(Supplier<T> question) {
        Supplier<T> asked = () -> IndexOutage.orUnavailable(() -> answer(question));
        return viewers.current()
                .map(reader -> at(desksOf(reader), () -> at(all, asked)))
                .orElseGet(asked);
    }

    private <T> T answer(Supplier<T> question) {
        return Objects.requireNonNull(transaction.execute(open -> question.get()));
    }

    private Semaphore desksOf(PersonId reader) {
        return readers.computeIfAbsent(reader, first -> new Semaphore(EACH, true));
    }

    private static <T> T at(Semaphore desks, Supplier<T> work) {
        try {
            if (!desks.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) throw new SearchUnavailable(Advice.BUSY);
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
            throw new SearchUnavailable(Advice.BUSY);
        }
        try {
            return work.get();
        } finally {
            desks.release();
        }
    }
}
