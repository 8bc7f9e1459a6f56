package portal.guidelines;

import java.time.Instant;
import portal.access.AudienceId;
import portal.access.SpaceId;
import portal.people.PersonId;

/**
 * A person was asked to review a version of a guideline whenever its reviewer is away.
 *
 * @param person the stand-in
 */
public record StandInNamed(
        GuidelineId guideline,
        GuidelineVersionId version,
        AudienceId audience,
        SpaceId space,
        PersonId by,
        Instant at,
        PersonId person)
        implements PersonFact {}
