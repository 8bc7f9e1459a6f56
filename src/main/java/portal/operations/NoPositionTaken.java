package portal.operations;

import java.time.Instant;
import portal.access.SpaceFact;
import portal.access.SpaceId;
import portal.people.CountryCode;
import portal.people.PersonId;

/** The bureau of an invited country has answered that its country takes no position. */
public record NoPositionTaken(SpaceId space, CountryCode country, PersonId by, Instant at) implements SpaceFact {}
