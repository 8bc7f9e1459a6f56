package portal.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * A long task that a person starts. It continues in that person's name while they visit other pages, and they find it
 * again by its name when they return in the same session.
 *
 * @param <T> the type of the result
 */
public final class LongWork<T> {
    private final CompletableFuture<T> result = new CompletableFuture<>();
    private volatile long done;
    private volatile boolean stopped;

    private LongWork() {}

    /**
     * Starts the task in a thread. The job receives this object to report progress and to learn whether it was stopped.
     */
    public static <T> LongWork<T> begin(String name, Function<LongWork<T>, T> job) {
        var work = new LongWork<T>();
        var me = SecurityContextHolder.createEmptyContext();
        me.setAuthentication(SecurityContextHolder.getContext().getAuthentication());
        VaadinSession.getCurrent().setAttribute(name, work);
        Thread.ofVirtual().name(name).start(new DelegatingSecurityContextRunnable(() -> work.run(job), me));
        return work;
    }

    /** Returns the task of this name, unless it was forgotten. */
    @SuppressWarnings("unchecked") // each name is used for one type of result
    public static <T> Optional<LongWork<T>> of(String name) {
        return Optional.ofNullable((LongWork<T>) VaadinSession.getCurrent().getAttribute(name));
    }

    public static void forget(String name) {
        VaadinSession.getCurrent().setAttribute(name, null);
    }

    /** Reports the progress. @return whether to continue */
    public boolean at(long done) {
        this.done = done;
        return !stopped;
    }

    public long done() {
        return done;
    }

    /** Asks the task to end early. */
    public void stop() {
        stopped = true;
    }

    public boolean isOver() {
        return result.isDone();
    }

    /**
     * Waits for the result. @throws java.util.concurrent.CompletionException with the exception of the job as its cause
     */
    public T result() {
        return result.join();
    }

    private void run(Function<LongWork<T>, T> job) {
        try {
            result.complete(job.apply(this));
        } catch (Throwable failure) { // the caller of result() gets the failure
            result.completeExceptionally(failure);
        }
    }
}
