package portal.imports;

import java.time.Duration;

/**
 * How often a request is repeated, and with which pauses, while the portal is busy or restarting.
 *
 * @param attempts the largest number of attempts; the pauses between them increase
 */
record RetryPolicy(int attempts, Waiting waiting) {
    /** The usual policy. Its pauses add up to a little less than five minutes. */
    static final RetryPolicy USUAL = new RetryPolicy(20, Thread::sleep);

    /** The way to wait between two attempts. Tests use one that returns at once. */
    @FunctionalInterface
    interface Waiting {
        void pause(Duration time) throws InterruptedException;
    }

    void pause(Duration time) throws InterruptedException {
        waiting.pause(time);
    }
}
