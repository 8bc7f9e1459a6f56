package portal.operations;

import java.time.Instant;
import portal.access.SpaceFact;
import portal.access.SpaceId;
import portal.people.PersonId;

/** A deputy has declined to become the coordinator, or the coordinator no longer asks the deputy. */
public record HandOverDeclined(SpaceId space, PersonId by, Instant at) implements SpaceFact {}
