package portal.access.ui;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.access.AudienceProperties;
import portal.access.SpaceCard;

/**
 * Adds actions of another module to the line of actions of an item. A module with such actions declares a bean; the
 * pages of the items need not know it.
 */
public interface ItemActionSource {
    /** Adds the actions that the viewer can take on the item. It makes no query, because pages show many items. */
    void addTo(ItemActions actions, ShownItem item);

    /**
     * The item whose actions are shown.
     *
     * @param space the space of the item; null if the viewer may read the item but not enter the space
     * @param changed shows the item anew, or removes it from the page if it no longer exists
     */
    record ShownItem(
            UUID id,
            String title,
            AudienceProperties marked,
            @Nullable SpaceCard space,
            Runnable changed) {}
}
