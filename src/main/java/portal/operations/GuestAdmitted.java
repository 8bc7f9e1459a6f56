package portal.operations;

import java.time.Instant;
import portal.access.SpaceFact;
import portal.access.SpaceId;
import portal.people.PersonId;

/** A person who belongs to no national bureau was admitted to a room. */
public record GuestAdmitted(SpaceId space, PersonId person, PersonId by, Instant at) implements SpaceFact {}
