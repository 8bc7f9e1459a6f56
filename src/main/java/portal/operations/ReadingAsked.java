package portal.operations;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import portal.access.AudienceId;
import portal.access.SpaceId;
import portal.notifications.Addressed;
import portal.people.PersonId;

/**
 * People were asked to read an item of a room.
 *
 * @param addressees the readers of the item who were asked
 */
public record ReadingAsked(
        UUID item, UUID whole, AudienceId audience, SpaceId space, Set<PersonId> addressees, PersonId by, Instant at)
        implements RoomItemFact, Addressed {}
