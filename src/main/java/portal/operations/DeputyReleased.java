package portal.operations;

import java.time.Instant;
import portal.access.SpaceFact;
import portal.access.SpaceId;
import portal.people.PersonId;

/** A deputy coordinator has left the room, or was released. */
public record DeputyReleased(SpaceId space, PersonId person, PersonId by, Instant at) implements SpaceFact {}
