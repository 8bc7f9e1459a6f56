package portal.operations;

import java.time.Instant;
import portal.access.SpaceFact;
import portal.access.SpaceId;
import portal.people.CountryCode;
import portal.people.PersonId;

/** The coordinator has changed what an invited country is told about the other countries (NL-19). */
public record CountriesDisclosed(SpaceId space, CountryCode country, PersonId by, Instant at) implements SpaceFact {}
