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

    /** Returns the constructor of a fact that concerns this person, such as {@code MemberAssigned::new}. */
    static VersionFact about(PersonId person, OfPerson fact) {
        return (guideline, version, audience, space, by, at) ->
                fact.of(guideline, version, audience, space, by, at, person);
    }

    /** The constructor of a {@link PersonFact}. */
    @FunctionalInterface
    interface OfPerson {
        PersonFact of(
                GuidelineId guideline,
                GuidelineVersionId version,
                AudienceId audience,
                SpaceId space,
                PersonId by,
                Instant at,
                PersonId person);
    }
}
