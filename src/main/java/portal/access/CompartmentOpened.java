package portal.access;

import java.time.Instant;
import portal.people.PersonId;

/** A space has a new compartment. */
public record CompartmentOpened(AudienceId audience, SpaceId space, PersonId by, Instant at)
        implements CompartmentFact {}
