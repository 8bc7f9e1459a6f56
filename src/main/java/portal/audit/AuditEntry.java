package portal.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.access.NamedItem;
import portal.access.Place;
import portal.people.PersonCard;

/**
 * A line of the log as its reader may see it.
 *
 * @param what the key of the text that says what was done
 * @param who did it; null when nobody was signed in
 * @param item what it was done to, as the reader may see it now; null for what is no item, is gone or is hidden
 * @param isByToken whether a program did it, with an access token
 */
public record AuditEntry(
        UUID id,
        Instant at,
        String what,
        boolean isRefused,
        @Nullable PersonCard who,
        @Nullable NamedItem item,
        boolean isByToken) {
    /** Where a list goes on after it. */
    public Place place() {
        return new Place(at, id);
    }
}
