package portal.operations;

import java.time.Instant;
import portal.access.SpaceFact;
import portal.access.SpaceId;
import portal.people.CountryCode;
import portal.people.PersonId;

/** An officer of an invited country has opened the room for the first time. */
public record CountryEntered(SpaceId space, CountryCode country, PersonId by, Instant at) implements SpaceFact {}
