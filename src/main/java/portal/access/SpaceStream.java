package portal.access;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

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
     * query. It does not look at {@link StreamQuery#only}, and so also returns entries that are not among these items.
     */
    List<StreamMark> marks(StreamQuery query);

    /**
     * Returns what is new in each of these spaces that has new items. The result must never be displayed, because it
     * also counts items that a viewer may not read; it only says that open pages should query their items again.
     *
     * @param since only items after this time are new
     */
    List<StreamChange> changes(Collection<SpaceId> spaces, Instant since);
}
