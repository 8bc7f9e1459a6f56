package portal.operations;

import java.time.Instant;
import portal.access.SpaceFact;
import portal.access.SpaceId;
import portal.people.CountryCode;
import portal.people.PersonId;

/** The bureau of an invited country has declined the invitation. */
public record InvitationDeclined(SpaceId space, CountryCode country, PersonId by, Instant at) implements SpaceFact {}
