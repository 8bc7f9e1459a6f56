package portal.guidelines;

import java.time.Instant;
import portal.access.AudienceId;
import portal.access.SpaceId;
import portal.people.PersonId;

/**
 * The trainer in charge replaced a reviewer of a version by another.
 *
 * @param person the new reviewer
 * @param words the reason
 */
public record ReviewerReplaced(
        GuidelineId guideline,
        GuidelineVersionId version,
        AudienceId audience,
        SpaceId space,
        PersonId by,
        Instant at,
        PersonId person,
        String words)
        implements PersonFact {}
