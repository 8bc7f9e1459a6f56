package portal.operations;

import java.time.Instant;
import portal.access.SpaceFact;
import portal.access.SpaceId;
import portal.people.CountryCode;
import portal.people.PersonId;

/** A country was invited to a room: its bureau may now nominate officers. */
public record CountryInvited(SpaceId space, CountryCode country, PersonId by, Instant at) implements SpaceFact {}
