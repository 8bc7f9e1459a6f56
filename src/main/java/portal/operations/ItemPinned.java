package portal.operations;

import java.time.Instant;
import java.util.UUID;
import portal.access.AudienceId;
import portal.access.SpaceId;
import portal.people.PersonId;

/** An item of a room was pinned. */
public record ItemPinned(UUID item, UUID whole, AudienceId audience, SpaceId space, PersonId by, Instant at)
        implements RoomItemFact {}
