package portal.operations;

import java.time.Instant;
import portal.access.SpaceFact;
import portal.access.SpaceId;
import portal.people.CountryCode;
import portal.people.PersonId;

/** The bureau of a country has objected to a later end of an operation. */
public record ExtensionObjected(SpaceId space, CountryCode country, PersonId by, Instant at) implements SpaceFact {}
