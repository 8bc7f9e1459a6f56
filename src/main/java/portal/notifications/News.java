package portal.notifications;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.access.NamedItem;
import portal.access.Place;
import portal.people.PersonCard;

/**
 * Something that happened, as the viewer may see it now.
 *
 * @param whole what it is grouped by: the id of the thing that it happened to, or of what that is part of
 * @param subject the id of what it happened to
 * @param item what is named: the whole, or the part of it that is all the viewer may read
 * @param space where it happened; null for whoever is let into the thing alone
 * @param words the key of the text that says what happened ({@link NewsKind})
 * @param route where it is read: a path without the leading slash
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
    /** Where a list goes on after it. */
    public Place place() {
        return new Place(at, id);
    }
}
