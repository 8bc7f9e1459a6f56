package portal.guidelines;

import java.time.Instant;
import portal.access.AudienceId;
import portal.access.SpaceId;
import portal.people.PersonId;

/**
 * A reader acknowledged a version of a guideline.
 *
 * @param audience nobody, because the log of a space must not show who has acknowledged
 */
public record VersionAcknowledged(
        GuidelineId guideline, GuidelineVersionId version, AudienceId audience, SpaceId space, PersonId by, Instant at)
        implements GuidelineFact {}
