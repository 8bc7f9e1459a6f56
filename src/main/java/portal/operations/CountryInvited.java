package portal.operations;

import java.time.Instant;
import portal.access.SpaceFact;
import portal.access.SpaceId;
import portal.people.CountryCode;
import portal.people.PersonId;

/** The bureau of a country was asked to nominate officers for a room. */
public record CountryInvited(SpaceId space, CountryCode country, PersonId by, Instant at) implements SpaceFact {}
