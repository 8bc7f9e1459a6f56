package portal.access;

import java.time.Instant;
import portal.people.PersonId;

/** A person was added to a compartment. */
public record CompartmentMemberAdded(AudienceId audience, SpaceId space, PersonId member, PersonId by, Instant at)
        implements CompartmentFact {}
