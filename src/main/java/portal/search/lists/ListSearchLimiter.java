package portal.search.lists;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import portal.people.PersonId;

/**
 * Limits list searches so that they do not slow down everybody else: each viewer can run one at a time, and all list
 * searches together use at most half of the processors. When a search has finished a batch, a waiting search runs its
 * next batch.
 */
@Component
public class ListSearchLimiter {
    private final Semaphore desks =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);
    private final Set<PersonId> readers = ConcurrentHashMap.newKeySet();

    /** Runs a list search of this viewer. @throws ListSearchRunning if another list search of this viewer is running */
    <T> T exclusively(PersonId reader, Supplier<T> list) {
        if (!readers.add(reader)) throw new ListSearchRunning();
        try {
            return list.get();
        } finally {
            readers.remove(reader);
        }
    }

    /** Waits until the limit allows one more batch, and runs the batch. */
    void runSlice(Runnable stretch) {
        desks.acquireUninterruptibly();
        try {
            stretch.run();
        } finally {
            desks.release();
        }
    }
}
