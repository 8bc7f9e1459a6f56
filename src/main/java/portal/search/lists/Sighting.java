package portal.search.lists;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.access.ItemKind;
import portal.access.MarkedAs;
import portal.access.SpaceCard;

/**
 * Where something of a list stands: an item, as its row is now.
 *
 * @param subject as in {@link portal.search.Entry#subject}
 * @param space where it lies; null for a reader who sees the item alone
 */
public record Sighting(
        ItemKind kind, UUID subject, String title, @Nullable SpaceCard space, MarkedAs marking) {
    /** Where it is read: a path without the leading slash. */
    public String route() {
        return kind.route(subject);
    }

    /** Whether it is a space itself, which lies nowhere and bears no marking. */
    public boolean isSpace() {
        return kind.isSpace();
    }
}
