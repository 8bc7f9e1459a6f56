package portal.operations;

import java.time.Instant;
import portal.access.SpaceFact;
import portal.access.SpaceId;
import portal.people.CountryCode;
import portal.people.PersonId;

/** A country takes part in a room: one of its officers has got access, and no other officer had it. */
public record CountryEntered(SpaceId space, CountryCode country, PersonId by, Instant at) implements SpaceFact {}
