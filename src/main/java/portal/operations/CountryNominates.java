package portal.operations;

import java.time.Instant;
import portal.access.SpaceFact;
import portal.access.SpaceId;
import portal.people.CountryCode;
import portal.people.PersonId;

/** The bureau of an invited country has nominated an officer; before, nobody of the country was nominated. */
public record CountryNominates(SpaceId space, CountryCode country, PersonId by, Instant at) implements SpaceFact {}
