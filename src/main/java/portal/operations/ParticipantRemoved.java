package portal.operations;

import java.time.Instant;
import portal.access.SpaceFact;
import portal.access.SpaceId;
import portal.people.PersonId;

/** The coordinator has removed a person from a room. */
public record ParticipantRemoved(SpaceId space, PersonId person, PersonId by, Instant at) implements SpaceFact {}
