package portal.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.access.ListPosition;
import portal.access.NamedItem;
import portal.people.PersonCard;

/**
 * Something that a person of another country or organisation did with an item of the viewer's country, such as opening
 * or downloading it.
 *
 * @param what the key of the translated text that says what was done
 * @param who the person who acted; null if this person is no longer registered
 * @param isNamed whether the viewer may know the name of the person, and not only the country and the agency
 */
public record ItemTouch(
        UUID id,
        Instant at,
        String what,
        @Nullable PersonCard who,
        boolean isNamed,
        NamedItem item,
        boolean isByToken) {
    /** Returns the position of this row in its list. */
    public ListPosition place() {
        return new ListPosition(at, id);
    }
}
