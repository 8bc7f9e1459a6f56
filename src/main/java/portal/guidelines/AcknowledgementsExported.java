package portal.guidelines;

import java.time.Instant;
import portal.access.AudienceId;
import portal.access.SpaceId;
import portal.people.PersonId;

/** A list of who has acknowledged a guideline was downloaded. */
public record AcknowledgementsExported(
        GuidelineId guideline, GuidelineVersionId version, AudienceId audience, SpaceId space, PersonId by, Instant at)
        implements GuidelineFact {}
