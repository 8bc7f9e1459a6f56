package portal.search.index;

import java.time.Duration;
import java.time.Instant;

/** The minimum time between two attempts. If the clock is set back, the next attempt may start at once. */
class RetryInterval {
    private final Duration length;
    private volatile Instant since = Instant.EPOCH;

    RetryInterval(Duration length) {
        this.length = length;
    }

    void begin(Instant now) {
        since = now;
    }

    void end() {
        since = Instant.EPOCH;
    }

    boolean isOver(Instant now) {
        return now.isBefore(since) || !now.isBefore(since.plus(length));
    }
}
