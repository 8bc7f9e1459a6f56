package portal.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * A long task that a person has started on a page. It continues, with this person as the viewer, while the person
 * visits other pages. When the person returns in the same session, the page finds the task by its name.
 *
 * @param <T> the type of the result
 */
public final class LongWork<T> {
    private final CompletableFuture<T> result = new CompletableFuture<>();
    private volatile long done;
    private volatile boolean stopped;

    private LongWork() {}

    /**
     * Starts a task in its own thread.
     *
     * @param name the name under which the session stores the task
     * @param job the work to do; it receives the task, to report progress and to notice that it should stop
     */
    public static <T> LongWork<T> begin(String name, Function<LongWork<T>, T> job) {
        var work = new LongWork<T>();
        var me = SecurityContextHolder.createEmptyContext();
        me.setAuthentication(SecurityContextHolder.getContext().getAuthentication());
        VaadinSession.getCurrent().setAttribute(name, work);
        Thread.ofVirtual().name(name).start(new DelegatingSecurityContextRunnable(() -> work.run(job), me));
        return work;
    }

    /** Returns the task with this name in the current session; empty if there is none. */
    @SuppressWarnings("unchecked") // each name is used for one type of result
    public static <T> Optional<LongWork<T>> of(String name) {
        return Optional.ofNullable((LongWork<T>) VaadinSession.getCurrent().getAttribute(name));
    }

    public static void forget(String name) {
        VaadinSession.getCurrent().setAttribute(name, null);
    }

    /**
     * Reports the progress.
     *
     * @param done the amount of work done so far, in a unit that the job chooses
     * @return whether to continue
     */
    public boolean at(long done) {
        this.done = done;
        return !stopped;
    }

    public long done() {
        return done;
    }

    /** Asks the task to end early. It ends when it next reports its progress. */
    public void stop() {
        stopped = true;
    }

    public boolean isOver() {
        return result.isDone();
    }

    /**
     * Waits for the result.
     *
     * @throws java.util.concurrent.CompletionException if the job has failed; the cause is the job's exception
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
