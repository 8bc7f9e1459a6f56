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

/**
 * Sees to it that the index is there and complete: it is told again, now and then, what it could not be told, for want of
 * disk space perhaps. One that a cluster keeps is made when the cluster first answers, and told again after each absence.
 */
@Component
public class Upkeep {
    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

    /** Shorter than it takes until a change that cannot be indexed is laid aside. */
    private static final int SECONDS_BETWEEN_ROUNDS = 2;

    static final Duration BETWEEN_TELLINGS = Duration.ofMinutes(1);

    private final Engine engine;
    private final Rebuilding rebuilding;
    private final EntityManagerFactory entities;
    private final Clock clock;
    private final Pause pause = new Pause(BETWEEN_TELLINGS);
    private volatile boolean isReady;
    private boolean answers;
    private boolean isAway;

    Upkeep(Engine engine, Rebuilding rebuilding, EntityManagerFactory entities, Clock clock) {
        this.engine = engine;
        this.rebuilding = rebuilding;
        this.entities = entities;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (!engine.isRemote()) rebuilding.buildWhatIsMissing();
        isReady = true;
        round();
    }

    /** On each portal, since each has an index of its own where no cluster keeps one for all. */
    @Scheduled(fixedDelay = SECONDS_BETWEEN_ROUNDS, timeUnit = TimeUnit.SECONDS)
    void roundByItself() {
        if (isReady) round();
    }

    synchronized void round() {
        try {
            if (engine.isRemote())
                Search.mapping(entities).scope(Object.class).schemaManager().createIfMissing();
            if (engine.isRemote() || rebuilding.isIncomplete()) rebuilding.buildWhatIsMissing();
            var now = clock.instant();
            if (!answers || pause.isOver(now)) tellAgain(now);
            answers = true;
            isAway = false;
        } catch (SearchException failure) {
            if (!isAway) LOG.warn("{}", WhyAway.of(failure, engine));
            answers = false;
            isAway = true;
        } catch (RuntimeException failure) {
            LOG.error("The index could not be looked after; the next round tries again", failure);
        }
    }

    /** @param now when it was begun: what is laid aside meanwhile waits no longer than the rest */
    private void tellAgain(Instant now) {
        var missed =
                Search.mapping(entities).extension(OutboxPollingExtension.get()).reprocessAbortedEvents();
        if (isAway || missed > 0) LOG.info("The search engine answers; it is told of {} changes again", missed);
        pause.begin(now);
    }
}
