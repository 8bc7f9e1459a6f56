package portal.documents.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The files that have come in on one page and are not filed yet. Once the page is left, nothing of them is left.
 *
 * @param <F> what they have come in as
 */
class WaitingFiles<F> {
    private final Consumer<F> discard;
    private final List<F> files = new ArrayList<>();
    private boolean isLeft;

    WaitingFiles(Consumer<F> discard) {
        this.discard = discard;
    }

    /** Called in the request that brought the file. */
    synchronized void add(F file) {
        if (isLeft) discard.accept(file);
        else files.add(file);
    }

    /** All that wait; from now on they are the caller's. */
    synchronized List<F> take() {
        var all = List.copyOf(files);
        files.clear();
        return all;
    }

    synchronized void leave() {
        isLeft = true;
        take().forEach(discard);
    }
}
