package portal.notifications;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.access.ListPosition;
import portal.access.NamedItem;
import portal.people.PersonCard;

/**
 * A fact of which the viewer is notified, with the details that the viewer may see now.
 *
 * @param whole the id of the container of the thing, such as the topic of an answer, or of the thing itself if it has
 *     no container; news are grouped by this id
 * @param subject the id of the thing that the fact is about
 * @param item the item whose name is shown: the container, or the thing itself if the viewer may not see the container
 * @param space the space of the thing; null if the viewer may read the thing but not enter the space
 * @param words the key of the translated text that describes the fact ({@link NewsKind})
 * @param route the path of the page that shows the thing, without the leading slash
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
    /**
     * Returns the position of this entry in a list. A page of the list can begin after any entry; its position is that
     * of the last entry shown before.
     */
    public ListPosition place() {
        return new ListPosition(at, id);
    }
}
