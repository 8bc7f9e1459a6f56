package portal.guidelines;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import portal.hosting.ClusterLock;

/**
 * Publishes guidelines on their planned day, archives those whose review is long overdue, and sends the reminders of
 * what is due, once a minute.
 */
@Component
class GuidelineRounds {
    private static final Logger LOG = LoggerFactory.getLogger(GuidelineRounds.class);

    private final GuidelinePublication publication;
    private final DueReminders reminders;
    private final GuidelinePresence presence;
    private final ClusterLock node;
    private final TransactionTemplate transaction;

    GuidelineRounds(
            GuidelinePublication publication,
            DueReminders reminders,
            GuidelinePresence presence,
            ClusterLock node,
            TransactionTemplate transaction) {
        this.publication = publication;
        this.reminders = reminders;
        this.presence = presence;
        this.node = node;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void round() {
        try {
            node.runIfFree("guidelines", () -> {
                publication.due().forEach(version -> one(() -> publication.publishDue(version)));
                publication.overdue().forEach(version -> one(() -> publication.archiveOverdue(version)));
                reminders.due().forEach(step -> one(() -> reminders.send(step)));
                one(reminders::deleteOld);
                one(presence::deleteOld);
            });
        } catch (RuntimeException failure) {
            LOG.error("Guidelines that are due could not be looked up; the next round tries again", failure);
        }
    }

    /** Does the work on one version in a transaction of its own, so that its failure does not keep back the others. */
    private void one(Runnable work) {
        try {
            transaction.executeWithoutResult(status -> work.run());
        } catch (RuntimeException failure) {
            LOG.error("What is due for a guideline could not be done; the next round tries again", failure);
        }
    }
}
