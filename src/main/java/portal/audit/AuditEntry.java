package portal.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.access.ListPosition;
import portal.access.NamedItem;
import portal.people.PersonCard;

/**
 * An entry of the log as its reader may see it.
 *
 * @param what the key of the text that says what was done
 * @param who the person who did it; null if nobody was signed in
 * @param item the item that it was done to, as the reader may see it now; null if it is no item, no longer exists or is
 *     hidden
 * @param isByToken whether a program did it with an access token
 */
public record AuditEntry(
        UUID id,
        Instant at,
        String what,
        boolean isRefused,
        @Nullable PersonCard who,
        @Nullable NamedItem item,
        boolean isByToken) {
    /** Returns the position after which the next page of a list starts. */
    public ListPosition place() {
        return new ListPosition(at, id);
    }
}
