package portal.operations;

import java.time.Instant;
import portal.access.SpaceFact;
import portal.access.SpaceId;
import portal.people.CountryCode;
import portal.people.PersonId;

/** The last officer of a country is no longer in a room. */
public record CountryLeft(SpaceId space, CountryCode country, PersonId by, Instant at) implements SpaceFact {}
