package portal.operations;

import java.time.Instant;
import portal.access.SpaceFact;
import portal.access.SpaceId;
import portal.people.PersonId;

/** The coming end of an operation was announced to its participants. */
public record EndAnnounced(SpaceId space, PersonId by, Instant at) implements SpaceFact {}
