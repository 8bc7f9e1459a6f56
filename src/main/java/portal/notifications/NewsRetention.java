package portal.notifications;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Deletes news that are older than they are told, every few hours. Nobody sees a difference: no query asks for them. */
@Component
class NewsRetention implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(NewsRetention.class);
    private static final int HOURS_BETWEEN_ROUNDS = 6;

    private final NewsTable news;
    private final Clock clock;
    private final ScheduledExecutorService rounds =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());

    NewsRetention(NewsTable news, Clock clock) {
        this.news = news;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        rounds.scheduleWithFixedDelay(this::round, 0, HOURS_BETWEEN_ROUNDS, TimeUnit.HOURS);
    }

    void round() {
        try {
            news.deleteBefore(clock.instant().minus(Notifications.KEPT));
        } catch (RuntimeException failure) {
            LOG.error("Old news could not be deleted; the next round tries again", failure);
        }
    }

    @Override
    public void close() {
        rounds.shutdownNow();
    }
}
