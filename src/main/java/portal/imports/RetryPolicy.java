package portal.imports;

import java.time.Duration;

/** The retry policy for a portal that is busy or restarting. @param attempts with increasing pauses */
record RetryPolicy(int attempts, Waiting waiting) {
    /** The pauses add up to a little less than five minutes. */
    static final RetryPolicy USUAL = new RetryPolicy(20, Thread::sleep);

    /** Waits for a time. */
    @FunctionalInterface
    interface Waiting {
        void pause(Duration time) throws InterruptedException;
    }

    void pause(Duration time) throws InterruptedException {
        waiting.pause(time);
    }
}
