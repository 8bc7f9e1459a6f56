package portal.guidelines;

import java.time.Instant;
import portal.access.AudienceId;
import portal.access.SpaceId;
import portal.people.PersonId;

/** An author put a suggested wording into the text. */
public record SuggestionUsed(
        GuidelineId guideline, GuidelineVersionId version, AudienceId audience, SpaceId space, PersonId by, Instant at)
        implements GuidelineFact {}
