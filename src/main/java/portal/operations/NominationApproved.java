package portal.operations;

import java.time.Instant;
import portal.access.SpaceFact;
import portal.access.SpaceId;
import portal.people.CountryCode;
import portal.people.PersonId;

/** A second officer of a bureau has approved the nomination of an officer. */
public record NominationApproved(SpaceId space, CountryCode country, PersonId person, PersonId by, Instant at)
        implements SpaceFact {}
