package portal.access;

import java.time.Instant;
import portal.people.PersonId;

/** Somebody was taken out of a compartment. */
public record CompartmentMemberRemoved(AudienceId audience, SpaceId space, PersonId member, PersonId by, Instant at)
        implements CompartmentFact {}
