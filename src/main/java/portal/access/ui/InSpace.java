package portal.access.ui;

import org.jspecify.annotations.Nullable;
import portal.access.SpaceCard;

/**
 * A view that shows a space or an item in a space. The frame of the page shows the name of this space, and has another
 * colour if the space is restricted.
 */
public interface InSpace {
    /**
     * Returns the space of the page, which is known only after navigation; null if the viewer may read the item but not
     * enter its space.
     */
    @Nullable
    SpaceCard space();
}
