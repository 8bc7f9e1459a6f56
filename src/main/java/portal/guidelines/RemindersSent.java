package portal.guidelines;

import java.time.Instant;
import portal.access.AudienceId;
import portal.access.SpaceId;
import portal.people.PersonId;

/**
 * People were reminded of what they must do for a version of a guideline.
 *
 * @param audience nobody, because the log of a space must not show who has still to do it
 */
public record RemindersSent(
        GuidelineId guideline, GuidelineVersionId version, AudienceId audience, SpaceId space, PersonId by, Instant at)
        implements GuidelineFact {}
