package portal.operations;

import java.time.Instant;
import portal.access.SpaceFact;
import portal.access.SpaceId;
import portal.people.PersonId;

/** A room was opened. */
public record RoomOpened(SpaceId space, PersonId by, Instant at) implements SpaceFact {}
