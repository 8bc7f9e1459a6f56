package portal.access.ui;

import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import portal.access.SpaceId;

/**
 * What was written or shared of late, of the items of one module. A module whose items belong on Home offers a component
 * that implements this, and nothing else has to be changed.
 */
public interface RecentItems {
    /** Something recent: since when, where it lies, and how it is shown; it is drawn only if it is among the newest. */
    record Item(Instant at, SpaceId space, Supplier<Component> line) {}

    /** What the viewer may read and is not older than this, the newest first. */
    List<Item> recent(Duration notOlderThan, int most);

    /** Whether the viewer has ever written such an item; whoever has written nothing is shown where to start. */
    default boolean hasWritten() {
        return false;
    }
}
