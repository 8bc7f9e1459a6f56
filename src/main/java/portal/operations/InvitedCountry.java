package portal.operations;

import java.time.Instant;
import portal.people.CountryCode;

/**
 * A country that was invited to a room, as the room's coordinator sees it.
 *
 * @param since when it came to be in this state
 * @param officers how many of its officers are in the room now
 * @param isStanding whether its bureau may nominate officers; not, once the coordinator took the invitation back
 */
public record InvitedCountry(
        CountryCode country, InvitationState state, Instant since, int officers, boolean isStanding) {}
