package portal.access.ui;

import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import portal.access.SpaceId;

/**
 * Finds the recently written or shared items of one module for the page Home. A module with such items declares a bean
 * of this type; no other code needs to change.
 */
public interface RecentItems {
    /**
     * A recent item.
     *
     * @param line creates the component that shows the item; it is called only if the item is among the newest of all
     *     modules
     */
    record RecentItem(Instant at, SpaceId space, Supplier<Component> line) {}

    /**
     * Returns the items that the viewer may read and that are not older than the given duration: at most {@code most},
     * the newest first.
     */
    List<RecentItem> recent(Duration notOlderThan, int most);

    /**
     * Returns whether the viewer has ever written such an item. Home shows an introduction to viewers who have written
     * nothing.
     */
    default boolean hasWritten() {
        return false;
    }
}
