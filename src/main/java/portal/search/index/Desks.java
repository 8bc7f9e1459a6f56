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
import portal.search.NoAnswer;
import portal.search.Results.Advice;

/**
 * Where questions are put to the index: each reader has a few desks and all readers together some more, so that one
 * reader's questions slow down nobody else's. Whoever finds none free waits a moment, in the order of coming, and holds
 * no connection to the database meanwhile.
 */
@Component
public class Desks {
    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    /** How many questions one reader has answered at once: half of what the machine can do. */
    static final int EACH = Math.max(2, PROCESSORS / 2);

    private static final int IN_ALL = 4 * Math.max(2, PROCESSORS);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Semaphore all = new Semaphore(IN_ALL, true);
    private final Map<PersonId, Semaphore> readers = new ConcurrentHashMap<>();
    private final Viewers viewers;
    private final TransactionTemplate transaction;

    Desks(Viewers viewers, PlatformTransactionManager transactions) {
        this.viewers = viewers;
        transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
    }

    /** What the index answers the viewer; outside any transaction. @throws NoAnswer when it is not their turn, or it does not */
    public <T> T ask(Supplier<T> question) {
        Supplier<T> asked = () -> Absence.toldOf(() -> answer(question));
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
            if (!desks.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) throw new NoAnswer(Advice.BUSY);
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
            throw new NoAnswer(Advice.BUSY);
        }
        try {
            return work.get();
        } finally {
            desks.release();
        }
    }
}
