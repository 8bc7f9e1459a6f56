package portal.search.saved;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import portal.hosting.ClusterLock;

/**
 * Runs the saved searches in the background: over new items shortly after the index has them, and from time to time
 * over the items that owners were newly given access to. The latter runs take at most a twentieth of the time.
 */
@Component
class SavedSearchScheduler {
    private static final Logger LOG = LoggerFactory.getLogger(SavedSearchScheduler.class);
    private static final Duration BETWEEN_RIGHTS = Duration.ofSeconds(10);
    private static final int REST = 20;

    private final SavedSearchMatching matching;
    private final ClusterLock node;
    private boolean isFirst = true;
    private long nextAt;
    private long rightsAt;

    SavedSearchScheduler(SavedSearchMatching matching, ClusterLock node) {
        this.matching = matching;
        this.node = node;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.SECONDS)
    void round() {
        if (System.nanoTime() < nextAt) return;
        try {
            node.runIfFree("saved searches", this::look);
        } catch (RuntimeException failure) {
            LOG.error("Saved searches could not be asked and are asked again in a while.", failure);
            nextAt = System.nanoTime() + BETWEEN_RIGHTS.toNanos();
        }
    }

    private void look() {
        if (matching.hasChanges() || isFirst) matching.matchChanges();
        isFirst = false;
        if (System.nanoTime() < rightsAt) return;
        var begun = System.nanoTime();
        matching.matchNewRights();
        var took = System.nanoTime() - begun;
        rightsAt = System.nanoTime() + Math.max(BETWEEN_RIGHTS.toNanos(), REST * took);
    }
}
