package portal.search;

import java.util.UUID;
import portal.access.AudienceId;
import portal.access.ItemKind;

/**
 * The item that another item is part of, such as the topic of an answer. A hit shows its parent item only to people who
 * may read the parent item.
 */
public record ParentItem(ItemKind kind, UUID subject, AudienceId audience, String title) {
    /** Returns the path of the page that shows the item, without the leading slash. */
    public String route() {
        return kind.route(subject);
    }
}
