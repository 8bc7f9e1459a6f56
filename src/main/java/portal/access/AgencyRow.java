package portal.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import portal.people.AgencyId;
import portal.people.PersonCard;

/**
 * An agency in the register of its national bureau.
 *
 * @param isApproved whether it is approved to engage directly in restricted spaces
 * @param by who decided this last; null if it was decided when the agency was registered, or if this person is no
 *     longer registered
 * @param at when this was decided last; null if it was decided when the agency was registered
 * @param reason why the agency was suspended; empty if it is approved
 */
public record AgencyRow(
        AgencyId id,
        String name,
        boolean isApproved,
        @Nullable PersonCard by,
        @Nullable Instant at,
        String reason) {}
