package portal.guidelines;

import java.time.Instant;
import portal.access.AudienceId;
import portal.access.SpaceId;
import portal.people.PersonId;

/**
 * Another trainer is in charge of a guideline now.
 *
 * @param person the trainer who is in charge now
 */
public record GuidelineHandedOver(
        GuidelineId guideline,
        GuidelineVersionId version,
        AudienceId audience,
        SpaceId space,
        PersonId by,
        Instant at,
        PersonId person)
        implements PersonFact {}
