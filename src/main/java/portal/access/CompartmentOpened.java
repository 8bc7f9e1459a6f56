package portal.access;

import java.time.Instant;
import portal.people.PersonId;

/** A compartment was opened in a space. */
public record CompartmentOpened(AudienceId audience, SpaceId space, PersonId by, Instant at)
        implements CompartmentFact {}
