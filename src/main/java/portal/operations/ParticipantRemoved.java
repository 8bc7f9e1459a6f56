package portal.operations;

import java.time.Instant;
import portal.access.SpaceFact;
import portal.access.SpaceId;
import portal.people.PersonId;

/** A steward of a room has removed a person from it, or has ended the nomination of a person. */
public record ParticipantRemoved(SpaceId space, PersonId person, PersonId by, Instant at) implements SpaceFact {}
