package portal.operations;

import java.time.Instant;
import java.util.UUID;
import portal.access.AudienceId;
import portal.access.SpaceId;
import portal.people.PersonId;

/** The pin of an item of a room was removed. */
public record ItemUnpinned(UUID item, UUID whole, AudienceId audience, SpaceId space, PersonId by, Instant at)
        implements RoomItemFact {}
