package portal.operations;

import java.time.Instant;
import portal.access.SpaceFact;
import portal.access.SpaceId;
import portal.people.PersonId;

/** The coordinator has asked a deputy to become the coordinator. */
public record HandOverOffered(SpaceId space, PersonId person, PersonId by, Instant at) implements SpaceFact {}
