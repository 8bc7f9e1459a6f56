package portal.originators;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import portal.access.ListPosition;
import portal.access.NamedItem;
import portal.people.PersonCard;

/**
 * A report that an item has reached a wrong recipient, as a person who acts for the originator of the item sees it
 * (DP-21).
 *
 * @param item the item; null if the viewer can no longer read it, for example because it was recalled
 * @param recalledAt when the item was recalled; null if it was not
 */
public record WrongRecipientReport(
        ReportId id,
        @Nullable NamedItem item,
        PersonCard reporter,
        Instant at,
        String reason,
        @Nullable Instant recalledAt) {
    /** Returns the position of the report in a list. */
    public ListPosition place() {
        return new ListPosition(at, id.value());
    }
}
