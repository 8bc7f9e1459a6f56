package portal.operations;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portal.people.CountryCode;
import portal.people.PersonCard;

/**
 * A request to read an item of a room, as one reader of the item sees it.
 *
 * @param askedBy who asked; null if this person is no longer registered
 * @param countries the countries whose officers are asked; empty if all readers are asked, or if {@code isMine} is
 *     false
 * @param isForMe whether the viewer is asked
 * @param isConfirmed whether the viewer has confirmed
 * @param isMine whether the viewer may see who has confirmed
 */
public record ReadingRequest(
        @Nullable PersonCard askedBy,
        Instant askedAt,
        Set<CountryCode> countries,
        boolean isForMe,
        boolean isConfirmed,
        boolean isMine) {
    public boolean isPending() {
        return isForMe && !isConfirmed;
    }
}
