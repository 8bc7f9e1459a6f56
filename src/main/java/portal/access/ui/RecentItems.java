package portal.access.ui;

import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import portal.access.SpaceId;

/**
 * The recently written or shared items of one module. A module whose items belong on Home declares a component that
 * implements this; no other code has to change.
 */
public interface RecentItems {
    /** A recent item: its time, its space, and its component, which is created only if the item is among the newest. */
    record RecentItem(Instant at, SpaceId space, Supplier<Component> line) {}

    /** Returns items that the viewer may read and that are not older than this, the newest first. */
    List<RecentItem> recent(Duration notOlderThan, int most);

    /**
     * Returns whether the viewer has ever written such an item; those who have written nothing are shown where to
     * start.
     */
    default boolean hasWritten() {
        return false;
    }
}
