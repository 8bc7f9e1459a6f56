package portal.operations;

import java.time.Instant;
import portal.access.SpaceId;
import portal.people.PersonCard;

/**
 * A nomination that waits for the approval of a second officer of the bureau.
 *
 * @param since the time when the officer was nominated
 */
public record WaitingNomination(SpaceId room, String codename, PersonCard officer, Instant since) {}
