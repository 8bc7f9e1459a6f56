package portal.operations;

import java.time.Instant;
import portal.access.SpaceFact;
import portal.access.SpaceId;
import portal.people.CountryCode;
import portal.people.PersonId;

/** The invitation of a country was withdrawn, and its officers have lost access. */
public record InvitationWithdrawn(SpaceId space, CountryCode country, PersonId by, Instant at) implements SpaceFact {}
