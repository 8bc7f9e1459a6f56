package portal.imports;

import java.time.Duration;

/** How long one waits for a portal that is busy, or is being started again. @param attempts with ever longer pauses */
record Patience(int attempts, Waiting waiting) {
    /** A little more than five minutes in all. */
    static final Patience USUAL = new Patience(20, Thread::sleep);

    /** Lets time pass. */
    @FunctionalInterface
    interface Waiting {
        void pause(Duration time) throws InterruptedException;
    }

    void pause(Duration time) throws InterruptedException {
        waiting.pause(time);
    }
}
