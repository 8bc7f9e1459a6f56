package portal.search.saved;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Has the saved searches asked again, beside everything else: a moment after something came to the index, and now and
 * then about what people were let into, which takes a twentieth of its time at most.
 */
@Component
class Lookout implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Lookout.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration BETWEEN_RIGHTS = Duration.ofSeconds(10);
    private static final int REST = 20;

    private final Matching matching;
    private volatile @Nullable Thread watcher;
    private boolean isFirst = true;
    private long rightsAt;

    Lookout(Matching matching) {
        this.matching = matching;
    }

    @Override
    public void start() {
        var thread = Thread.ofPlatform().daemon().name("lookout").unstarted(this::run);
        watcher = thread; // before it runs, since it ends as soon as there is no watcher
        thread.start();
    }

    @Override
    public void stop() {
        var ending = watcher;
        watcher = null;
        if (ending == null) return;
        ending.interrupt();
    }

    @Override
    public boolean isRunning() {
        return watcher != null;
    }

    private void run() {
        while (isRunning()) {
            try {
                Thread.sleep(PAUSE);
                look();
            } catch (InterruptedException stopping) {
                return;
            } catch (RuntimeException e) {
                if (isRunning()) log.error("Saved searches could not be asked and are asked again in a while.", e);
                rest(BETWEEN_RIGHTS);
            }
        }
    }

    private void look() {
        if (matching.isCalledFor() || isFirst) matching.ofChanges();
        isFirst = false;
        if (System.nanoTime() < rightsAt) return;
        var begun = System.nanoTime();
        matching.ofRights();
        var took = System.nanoTime() - begun;
        rightsAt = System.nanoTime() + Math.max(BETWEEN_RIGHTS.toNanos(), REST * took);
    }

    private static void rest(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
