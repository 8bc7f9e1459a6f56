package portal.guidelines;

import java.time.Instant;
import portal.access.AudienceId;
import portal.access.SpaceId;
import portal.people.PersonId;

/**
 * An author put a suggested wording into the text.
 *
 * @param person who has suggested it, and now can no longer approve the version
 */
public record SuggestionUsed(
        GuidelineId guideline,
        GuidelineVersionId version,
        AudienceId audience,
        SpaceId space,
        PersonId by,
        Instant at,
        PersonId person)
        implements PersonFact {}
