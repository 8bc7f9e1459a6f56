package portal.access;

import java.time.Instant;
import portal.people.PersonId;

/** A space has been opened and has its sign on the door. */
public record SpaceOpened(SpaceId space, PersonId by, Instant at) implements SpaceFact {}
