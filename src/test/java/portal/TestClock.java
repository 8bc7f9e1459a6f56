package portal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * The portal's clock in tests: real time, until a test changes it. Inject it as {@code TestClock} or as {@code Clock}.
 */
@Primary
public class TestClock extends Clock {
    private volatile Duration ahead = Duration.ZERO;
    private volatile @Nullable Instant still;

    /** Moves the clock forward by {@code step} until the end of the test. */
    public void advance(Duration step) {
        ahead = ahead.plus(step);
    }

    /**
     * Stops the clock until the end of the test; only {@link #advance} still moves it. A test calls this method if
     * fractions of a second matter to it.
     */
    public void stop() {
        still = Instant.now();
    }

    /** Makes the clock show real time again. */
    public void reset() {
        still = null;
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        var from = still;
        return (from == null ? Instant.now() : from).plus(ahead).truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The portal's time is UTC.");
    }

    /** Makes the clock show real time again after each test. */
    static class Reset implements TestExecutionListener {
        @Override
        public void afterTestMethod(TestContext test) {
            test.getApplicationContext().getBean(TestClock.class).reset();
        }
    }
}
