package portal.guidelines;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import portal.hosting.ClusterLock;

/** Publishes guidelines on their planned day and archives those whose review is long overdue, once a minute. */
@Component
class GuidelineRounds {
    private static final Logger LOG = LoggerFactory.getLogger(GuidelineRounds.class);

    private final GuidelinePublication publication;
    private final ClusterLock node;
    private final TransactionTemplate transaction;

    GuidelineRounds(GuidelinePublication publication, ClusterLock node, TransactionTemplate transaction) {
        this.publication = publication;
        this.node = node;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void round() {
        try {
            node.runIfFree("guidelines", () -> {
                publication.due().forEach(version -> one(() -> publication.publishDue(version)));
                publication.overdue().forEach(version -> one(() -> publication.archiveOverdue(version)));
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
            LOG.error(
                    "A guideline that is due could not be published or archived; the next round tries again", failure);
        }
    }
}
