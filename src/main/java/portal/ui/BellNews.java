package portal.ui;

import java.util.List;
import java.util.Optional;

/**
 * A source of news for the bell. A module that has news provides a bean of this type; nothing else has to change. The
 * bell queries every source for the viewer on each page, and each time when its list is opened. A source must not cache
 * its result, so that items that the viewer may no longer read are neither listed nor counted.
 */
public interface BellNews {
    /**
     * Returns the news for the viewer; empty if there is none.
     *
     * @throws Unknown if the source cannot be queried at the moment
     */
    List<BellItem> items();

    /** Marks all news of this source as seen by the viewer. Items on which the viewer must act stay in the list. */
    default void markSeen() {}

    /** Returns the path of the menu entry on which the number of this source's news is shown; empty for none. */
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
