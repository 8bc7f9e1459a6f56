package portal.guidelines;

import java.time.Instant;
import portal.access.AudienceId;
import portal.access.SpaceId;
import portal.people.PersonId;

/**
 * A person was asked to write, review or translate a version of a guideline.
 *
 * @param person the person who was asked
 */
public record MemberAssigned(
        GuidelineId guideline,
        GuidelineVersionId version,
        AudienceId audience,
        SpaceId space,
        PersonId by,
        Instant at,
        PersonId person)
        implements PersonFact {}
