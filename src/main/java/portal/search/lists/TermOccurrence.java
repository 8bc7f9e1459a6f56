package portal.search.lists;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.access.AudienceProperties;
import portal.access.ItemKind;
import portal.access.SpaceCard;

/**
 * An item in which a term of a list occurs, read from its current row.
 *
 * @param subject the id of what users see as the item, see {@link portal.search.Entry#subject}
 * @param space the space of the item; null if the viewer may read the item but not enter its space
 */
public record TermOccurrence(
        ItemKind kind, UUID subject, String title, @Nullable SpaceCard space, AudienceProperties marking) {
    /** Returns the path of the page that shows the item, without the leading slash. */
    public String route() {
        return kind.route(subject);
    }

    /** Returns whether the item is itself a space. Such an item is in no other space and has no marking. */
    public boolean isSpace() {
        return kind.isSpace();
    }
}
