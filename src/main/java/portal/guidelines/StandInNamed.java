package portal.guidelines;

import java.time.Instant;
import portal.access.AudienceId;
import portal.access.SpaceId;
import portal.people.PersonId;

/**
 * A person was named who may review a version of a guideline in place of its reviewer.
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
