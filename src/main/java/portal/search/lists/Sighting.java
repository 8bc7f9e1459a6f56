package portal.search.lists;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.access.ItemKind;
import portal.access.MarkedAs;
import portal.access.SpaceCard;

/**
 * An item in which a term of a list occurs, read from its current row.
 *
 * @param subject as in {@link portal.search.Entry#subject}
 * @param space the space of the item; null if the viewer may see only the item itself
 */
public record Sighting(
        ItemKind kind, UUID subject, String title, @Nullable SpaceCard space, MarkedAs marking) {
    /** Returns the page on which it is read, as a path without the leading slash. */
    public String route() {
        return kind.route(subject);
    }

    /** Returns whether the item is itself a space, which is in no other space and has no marking. */
    public boolean isSpace() {
        return kind.isSpace();
    }
}
