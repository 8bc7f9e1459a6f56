package portal.access;

import java.time.Instant;
import portal.people.PersonId;

/** A steward has changed the provenance that new items in a space usually get. */
public record UsualProvenanceChanged(SpaceId space, PersonId by, Instant at) implements SpaceFact {}
