package portal.operations;

import java.time.Instant;
import java.util.UUID;
import portal.access.AudienceId;
import portal.access.SpaceId;
import portal.people.PersonId;

/** A person confirmed that they have read an item of a room, as they were asked. */
public record ReadingConfirmed(UUID item, UUID whole, AudienceId audience, SpaceId space, PersonId by, Instant at)
        implements RoomItemFact {}
