package portal.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.access.ListPosition;
import portal.access.NamedItem;
import portal.people.PersonCard;

/**
 * An entry of the audit log, with the details that the viewer may see.
 *
 * @param what the key of the translated text that says what was done; for a refusal, the names of the service and
 *     method
 * @param who the person who acted; null if nobody was signed in, or if this person is no longer registered
 * @param item the item that was acted on; null if the subject is not an item, no longer exists, or is hidden from the
 *     viewer
 * @param isByToken whether a program acted, with an access token of the person
 */
public record AuditEntry(
        UUID id,
        Instant at,
        String what,
        boolean isRefused,
        @Nullable PersonCard who,
        @Nullable NamedItem item,
        boolean isByToken) {
    /**
     * Returns the position of this entry in a list. A page of the list can begin after any entry; its position is that
     * of the last entry shown before.
     */
    public ListPosition place() {
        return new ListPosition(at, id);
    }
}
