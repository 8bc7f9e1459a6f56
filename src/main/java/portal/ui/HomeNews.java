package portal.ui;

import java.util.List;

/**
 * A source of news that only the home page shows, under a heading of its own. A module that has such news provides a
 * bean of this type; nothing else has to change. A source must not cache its result, so that items that the viewer may
 * no longer read are not listed.
 */
public interface HomeNews {
    /** Returns the heading, in the reader's language. */
    String title();

    /** Returns the news for the viewer, in the order of the list; empty if there is none. */
    List<BellItem> items();
}
