package portal.notifications;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.access.ListPosition;
import portal.access.NamedItem;
import portal.people.PersonCard;

/**
 * An event as the viewer may see it now.
 *
 * @param whole the id by which events are grouped: the thing that it happened to, or the whole that contains it
 * @param subject the id of the thing that it happened to
 * @param item the item that is named: the whole, or the part if the viewer may read only that
 * @param space the space; null if the viewer may read the thing but not enter the space
 * @param words the key of the text that describes the event ({@link NewsKind})
 * @param route the page that shows it: a path without the leading slash
 */
public record News(
        UUID id,
        UUID whole,
        UUID subject,
        NamedItem item,
        @Nullable NamedItem space,
        String words,
        String route,
        PersonCard by,
        Instant at,
        boolean isSeen) {
    /** Returns the position after which the next page of a list starts. */
    public ListPosition place() {
        return new ListPosition(at, id);
    }
}
