package portal.guidelines;

import java.time.Instant;
import portal.access.AudienceId;
import portal.access.SpaceId;
import portal.people.PersonId;

/** The annexes of a version of a guideline, or the document that is its body, were changed. */
public record AnnexesChanged(
        GuidelineId guideline, GuidelineVersionId version, AudienceId audience, SpaceId space, PersonId by, Instant at)
        implements GuidelineFact {}
