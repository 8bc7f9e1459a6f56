package portal.search.lists;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import portal.people.PersonId;

/**
 * Keeps lists from slowing everybody else: each reader has one at a time, and the lists of all readers together use at
 * most half of the machine, a stretch of each by turns.
 */
@Component
public class Turns {
    private final Semaphore desks =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);
    private final Set<PersonId> readers = ConcurrentHashMap.newKeySet();

    /** @throws ListUnderWay when another list of this reader is */
    <T> T oneAtATime(PersonId reader, Supplier<T> list) {
        if (!readers.add(reader)) throw new ListUnderWay();
        try {
            return list.get();
        } finally {
            readers.remove(reader);
        }
    }

    /** Does one stretch of a list when it is its turn. */
    void take(Runnable stretch) {
        desks.acquireUninterruptibly();
        try {
            stretch.run();
        } finally {
            desks.release();
        }
    }
}
