package portal.notifications;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import portal.hosting.ClusterLock;

/**
 * Deletes old news every few hours. This changes nothing for users, because no query returns news that are older than
 * the retention period.
 */
@Component
class NewsRetention {
    private static final Logger LOG = LoggerFactory.getLogger(NewsRetention.class);
    private static final int HOURS_BETWEEN_ROUNDS = 6;

    private final NewsTable news;
    private final ClusterLock node;
    private final Clock clock;

    NewsRetention(NewsTable news, ClusterLock node, Clock clock) {
        this.news = news;
        this.node = node;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = HOURS_BETWEEN_ROUNDS, timeUnit = TimeUnit.HOURS)
    void round() {
        try {
            node.runIfFree(
                    "retention of news", () -> news.deleteBefore(clock.instant().minus(Notifications.KEPT)));
        } catch (RuntimeException failure) {
            LOG.error("Old news could not be deleted; the next round tries again", failure);
        }
    }
}
