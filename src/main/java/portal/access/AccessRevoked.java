package portal.access;

import java.time.Instant;
import portal.people.PersonId;

/** Every grant of somebody in a space has ended. */
public record AccessRevoked(SpaceId space, Holder holder, PersonId by, Instant at) implements SpaceFact {}
