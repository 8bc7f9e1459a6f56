package portal.operations;

import java.time.Instant;
import portal.access.SpaceFact;
import portal.access.SpaceId;
import portal.people.PersonId;

/**
 * A guest was admitted to a room: a person who is not a national officer, such as a member of the General Secretariat
 * or a partner.
 */
public record GuestAdmitted(SpaceId space, PersonId person, PersonId by, Instant at) implements SpaceFact {}
