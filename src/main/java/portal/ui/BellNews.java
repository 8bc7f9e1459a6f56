package portal.ui;

import java.util.List;
import java.util.Optional;

/**
 * One kind of news that the bell tells of. A module that has such news offers a component that implements this, and
 * nothing else has to be changed: the bell asks every one of them for whoever is looking, on each page and each time its
 * list is opened. So a source keeps no answer, and what the viewer may no longer read is neither listed nor counted.
 */
public interface BellNews {
    /**
     * What there is to tell the viewer now; empty when there is nothing.
     *
     * @throws Unknown when nobody can tell at the moment
     */
    List<BellItem> items();

    /** From now on nothing of this is news to the viewer; what needs them stays until it is done. */
    default void markSeen() {}

    /** The path of the menu's entry that is marked while there is such news. */
    default Optional<String> menuEntry() {
        return Optional.empty();
    }

    /** That a kind of news cannot be told at the moment; the message says so in the reader's language. */
    class Unknown extends RuntimeException {
        public Unknown(String says) {
            super(says);
        }
    }
}
