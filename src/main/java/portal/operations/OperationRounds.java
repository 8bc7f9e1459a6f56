package portal.operations;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import portal.access.SpaceId;
import portal.hosting.ClusterLock;

/**
 * Once a minute, takes the steps that are due: gives operations the later last day to which all have consented, closes
 * operations whose last day is over, announces ends, makes operations active, and archives operations that have been
 * closed for 90 days.
 */
@Component
class OperationRounds {
    private static final Logger LOG = LoggerFactory.getLogger(OperationRounds.class);

    private final DueOperations due;
    private final OperationLife life;
    private final OperationExtensions extensions;
    private final OperationEndings endings;
    private final ClusterLock node;
    private final TransactionTemplate transaction;

    OperationRounds(
            DueOperations due,
            OperationLife life,
            OperationExtensions extensions,
            OperationEndings endings,
            ClusterLock node,
            TransactionTemplate transaction) {
        this.due = due;
        this.life = life;
        this.extensions = extensions;
        this.endings = endings;
        this.node = node;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void round() {
        try {
            node.runIfFree("operations", () -> {
                each(extensions::open, extensions::settle);
                each(due::over, life::closeIfDue);
                each(due::ending, endings::announce);
                each(due::approved, life::activateIfDue);
                each(due::longClosed, life::archiveIfDue);
            });
        } catch (RuntimeException failure) {
            LOG.error("Operations that are due could not be looked up; the next round tries again", failure);
        }
    }

    /**
     * Does the work on each operation in a separate transaction, so that a failure does not stop the work on the
     * others.
     */
    private void each(Supplier<List<SpaceId>> found, Consumer<SpaceId> work) {
        found.get().forEach(room -> one(() -> work.accept(room)));
    }

    private void one(Runnable work) {
        try {
            transaction.executeWithoutResult(status -> work.run());
        } catch (RuntimeException failure) {
            LOG.error("What is due for an operation could not be done; the next round tries again", failure);
        }
    }
}
