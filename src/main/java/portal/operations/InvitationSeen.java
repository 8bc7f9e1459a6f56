package portal.operations;

import java.time.Instant;
import portal.access.SpaceFact;
import portal.access.SpaceId;
import portal.people.CountryCode;
import portal.people.PersonId;

/** An officer of the bureau of an invited country has opened the invitation. */
public record InvitationSeen(SpaceId space, CountryCode country, PersonId by, Instant at) implements SpaceFact {}
