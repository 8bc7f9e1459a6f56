package portal.guidelines;

import java.time.Instant;
import portal.access.AudienceId;
import portal.access.SpaceId;
import portal.facts.Fact;
import portal.people.PersonId;

/** The constructor of a fact about a version of a guideline, such as {@code VersionSubmitted::new}. */
@FunctionalInterface
interface VersionFact {
    Fact of(
            GuidelineId guideline,
            GuidelineVersionId version,
            AudienceId audience,
            SpaceId space,
            PersonId by,
            Instant at);
}
