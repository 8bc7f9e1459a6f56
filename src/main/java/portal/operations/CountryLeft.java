package portal.operations;

import java.time.Instant;
import portal.access.SpaceFact;
import portal.access.SpaceId;
import portal.people.CountryCode;
import portal.people.PersonId;

/** A country has left a room: its last officer is no longer in the room. */
public record CountryLeft(SpaceId space, CountryCode country, PersonId by, Instant at) implements SpaceFact {}
