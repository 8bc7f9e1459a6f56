package portal.access;

import java.time.Instant;
import portal.people.PersonId;

/** All grants of a person or group in a space have ended. */
public record AccessRevoked(SpaceId space, Holder holder, PersonId by, Instant at) implements SpaceFact {}
