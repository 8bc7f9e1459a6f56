package portal.guidelines;

import java.time.Instant;
import portal.access.AudienceId;
import portal.access.SpaceId;
import portal.people.PersonId;

/** A picture was added to a version of a guideline. */
public record PictureAdded(
        GuidelineId guideline, GuidelineVersionId version, AudienceId audience, SpaceId space, PersonId by, Instant at)
        implements GuidelineFact {}
