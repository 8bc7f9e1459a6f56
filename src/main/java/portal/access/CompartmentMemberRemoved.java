package portal.access;

import java.time.Instant;
import portal.people.PersonId;

/** A person was removed from a compartment. */
public record CompartmentMemberRemoved(AudienceId audience, SpaceId space, PersonId member, PersonId by, Instant at)
        implements CompartmentFact {}
