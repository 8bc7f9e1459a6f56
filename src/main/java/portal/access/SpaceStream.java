package portal.access;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The part of one module in the stream of a space: what happened in the space, the newest first. Each module whose
 * items appear in streams declares a bean. The caller merges the parts of all modules.
 */
public interface SpaceStream {
    /** Returns the code of this part in addresses; it never changes. */
    String code();

    /** Returns the key of the translated text that names the items of this part. */
    String words();

    /**
     * Returns the newest items that the query allows, sorted by time and then by id, both descending. It makes one
     * query for the items, and a number of further queries that does not depend on the number of items.
     */
    List<StreamItem> newest(StreamQuery query);

    /**
     * Returns the entries that the query allows, without their content, sorted as by {@link #newest}. It makes one
     * query.
     */
    List<StreamMark> marks(StreamQuery query);

    /**
     * Returns for each of these spaces with new items a text that differs after each further item. It must never be
     * displayed, because it also counts items that a viewer may not read; it only says that open pages should query
     * their items again.
     */
    Map<SpaceId, String> changes(Collection<SpaceId> spaces, Instant since);
}
