package portal.guidelines;

import java.time.Instant;
import portal.access.AudienceId;
import portal.access.SpaceId;
import portal.people.PersonId;

/** A version of a guideline was downloaded as a PDF file. */
public record VersionDownloaded(
        GuidelineId guideline, GuidelineVersionId version, AudienceId audience, SpaceId space, PersonId by, Instant at)
        implements GuidelineFact {}
