package portal.operations;

import java.time.Instant;
import portal.access.SpaceFact;
import portal.access.SpaceId;
import portal.people.CountryCode;
import portal.people.PersonId;

/** A bureau has withdrawn its country from a room, and the officers of the country have lost access. */
public record CountryWithdrawn(SpaceId space, CountryCode country, PersonId by, Instant at) implements SpaceFact {}
