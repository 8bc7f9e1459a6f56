package portal.operations;

import java.time.Instant;
import portal.access.SpaceFact;
import portal.access.SpaceId;
import portal.people.PersonId;

/** A person has left a room, or has declined its handling terms. */
public record ParticipantLeft(SpaceId space, PersonId person, PersonId by, Instant at) implements SpaceFact {}
