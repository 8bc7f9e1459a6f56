package portal.operations;

import java.time.Instant;
import java.util.UUID;
import portal.access.AudienceId;
import portal.access.SpaceId;
import portal.people.PersonId;

/** A request to read an item of a room was withdrawn. */
public record ReadingRequestWithdrawn(
        UUID item, UUID whole, AudienceId audience, SpaceId space, PersonId by, Instant at) implements RoomItemFact {}
