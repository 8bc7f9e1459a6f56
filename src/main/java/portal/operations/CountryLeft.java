package portal.operations;

import java.time.Instant;
import portal.access.SpaceFact;
import portal.access.SpaceId;
import portal.people.CountryCode;
import portal.people.PersonId;

/** A country no longer takes part in a room: the last of its officers has lost access. */
public record CountryLeft(SpaceId space, CountryCode country, PersonId by, Instant at) implements SpaceFact {}
