package portal.access;

import java.time.Instant;
import portal.people.PersonId;

/** A space was opened, with its name and purpose. */
public record SpaceOpened(SpaceId space, PersonId by, Instant at) implements SpaceFact {}
