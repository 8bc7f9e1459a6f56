package portal.documents.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The files that were uploaded on one page and are not yet documents. They are deleted when the user leaves the page.
 *
 * @param <F> the type of an uploaded file
 */
class WaitingFiles<F> {
    private final Consumer<F> discard;
    private final List<F> files = new ArrayList<>();
    private boolean isLeft;

    WaitingFiles(Consumer<F> discard) {
        this.discard = discard;
    }

    /** Adds a file, or deletes it if the user has left the page already. Called by the thread of the upload request. */
    synchronized void add(F file) {
        if (isLeft) discard.accept(file);
        else files.add(file);
    }

    /** Returns all files and removes them from this list. From then on, the caller must close them. */
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
