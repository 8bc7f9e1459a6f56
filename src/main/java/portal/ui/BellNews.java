package portal.ui;

import java.util.List;
import java.util.Optional;

/**
 * A source of news for the bell. A module that has news provides a bean of this type; nothing else has to change. The
 * bell queries every source for the viewer on each page and each time its list is opened. Therefore a source caches
 * nothing, and items that the viewer may no longer read are neither listed nor counted.
 */
public interface BellNews {
    /**
     * Returns the news for the viewer; empty if there is none.
     *
     * @throws Unknown if the news cannot be determined at the moment
     */
    List<BellItem> items();

    /** Marks all news of this source as seen by the viewer; items that need an action of the viewer stay. */
    default void markSeen() {}

    /** Returns the path of the menu entry that is marked while there is such news. */
    default Optional<String> menuEntry() {
        return Optional.empty();
    }

    /** Thrown when a source cannot be queried at the moment; the message says so in the reader's language. */
    class Unknown extends RuntimeException {
        public Unknown(String says) {
            super(says);
        }
    }
}
