package portal.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Something that takes long: begun by a person, in whose name it goes on while they look elsewhere, and found again by
 * a name when they come back in the same session.
 *
 * @param <T> what comes of it
 */
public final class LongWork<T> {
    private final CompletableFuture<T> result = new CompletableFuture<>();
    private volatile long done;
    private volatile boolean stopped;

    private LongWork() {}

    /** Begins; the work is given itself, to say how far it is and to ask whether to go on. */
    public static <T> LongWork<T> begin(String name, Function<LongWork<T>, T> job) {
        var work = new LongWork<T>();
        var me = SecurityContextHolder.createEmptyContext();
        me.setAuthentication(SecurityContextHolder.getContext().getAuthentication());
        VaadinSession.getCurrent().setAttribute(name, work);
        Thread.ofVirtual().name(name).start(new DelegatingSecurityContextRunnable(() -> work.run(job), me));
        return work;
    }

    /** What was begun under this name and not forgotten. */
    @SuppressWarnings("unchecked") // a name stands for one kind of work
    public static <T> Optional<LongWork<T>> of(String name) {
        return Optional.ofNullable((LongWork<T>) VaadinSession.getCurrent().getAttribute(name));
    }

    public static void forget(String name) {
        VaadinSession.getCurrent().setAttribute(name, null);
    }

    /** Says how much is done. @return whether to go on */
    public boolean at(long done) {
        this.done = done;
        return !stopped;
    }

    public long done() {
        return done;
    }

    /** Asks the work to end before its time. */
    public void stop() {
        stopped = true;
    }

    public boolean isStopped() {
        return stopped;
    }

    public boolean isOver() {
        return result.isDone();
    }

    /** What came of it, waiting if need be. @throws java.util.concurrent.CompletionException around what it threw */
    public T result() {
        return result.join();
    }

    private void run(Function<LongWork<T>, T> job) {
        try {
            result.complete(job.apply(this));
        } catch (Throwable failure) { // told to whoever asks for the result
            result.completeExceptionally(failure);
        }
    }
}
