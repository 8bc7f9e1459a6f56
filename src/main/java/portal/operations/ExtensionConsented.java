package portal.operations;

import java.time.Instant;
import portal.access.SpaceFact;
import portal.access.SpaceId;
import portal.people.CountryCode;
import portal.people.PersonId;

/** The bureau of a country has consented to a later end of an operation. */
public record ExtensionConsented(SpaceId space, CountryCode country, PersonId by, Instant at) implements SpaceFact {}
