package portal.search.index;

import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.outboxpolling.OutboxPollingExtension;
import org.hibernate.search.util.common.SearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import portal.search.opensearch.Cluster;
import portal.search.opensearch.OutageExplanation;

/**
 * Keeps the index available and complete: it regularly retries index writes that failed, for example while the disk was
 * full. It creates the indexes of a cluster when the cluster first responds, and retries failed writes after each
 * outage.
 */
@Component
public class IndexMaintenance {
    private static final Logger LOG = LoggerFactory.getLogger(IndexMaintenance.class);

    /**
     * The interval of the scheduled task; shorter than the time until the outbox aborts a change that it cannot index.
     */
    private static final int SECONDS_BETWEEN_ROUNDS = 2;

    static final Duration BETWEEN_TELLINGS = Duration.ofMinutes(1);

    private final Cluster cluster;
    private final Rebuilding rebuilding;
    private final EntityManagerFactory entities;
    private final Clock clock;
    private final RetryInterval pause = new RetryInterval(BETWEEN_TELLINGS);
    private volatile boolean isReady;
    private boolean answers;
    private boolean isAway;

    IndexMaintenance(Cluster cluster, Rebuilding rebuilding, EntityManagerFactory entities, Clock clock) {
        this.cluster = cluster;
        this.rebuilding = rebuilding;
        this.entities = entities;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (!cluster.isConfigured()) rebuilding.buildWhatIsMissing();
        isReady = true;
        round();
    }

    /** The scheduled task. It runs on every node, because without a cluster each node has its own index. */
    @Scheduled(fixedDelay = SECONDS_BETWEEN_ROUNDS, timeUnit = TimeUnit.SECONDS)
    void roundByItself() {
        if (isReady) round();
    }

    synchronized void round() {
        try {
            if (cluster.isConfigured())
                Search.mapping(entities).scope(Object.class).schemaManager().createIfMissing();
            if (cluster.isConfigured() || rebuilding.isIncomplete()) rebuilding.buildWhatIsMissing();
            var now = clock.instant();
            if (!answers || pause.isOver(now)) tellAgain(now);
            answers = true;
            isAway = false;
        } catch (SearchException failure) {
            if (!isAway) LOG.warn("{}", OutageExplanation.of(failure, cluster));
            answers = false;
            isAway = true;
        } catch (RuntimeException failure) {
            LOG.error("The index could not be looked after; the next round tries again", failure);
        }
    }

    /**
     * Retries all changes that the outbox has aborted.
     *
     * @param now when this round began. The interval until the next retry starts at this time, so that a long retry
     *     does not delay the next one
     */
    private void tellAgain(Instant now) {
        var missed =
                Search.mapping(entities).extension(OutboxPollingExtension.get()).reprocessAbortedEvents();
        if (isAway || missed > 0) LOG.info("The search engine answers; it is told of {} changes again", missed);
        pause.begin(now);
    }
}
