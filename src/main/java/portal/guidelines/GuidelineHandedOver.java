package portal.guidelines;

import java.time.Instant;
import java.util.Set;
import portal.access.AudienceId;
import portal.access.SpaceId;
import portal.notifications.Addressed;
import portal.people.PersonId;

/**
 * Another trainer is in charge of a guideline now.
 *
 * @param person the trainer who is in charge now
 */
public record GuidelineHandedOver(
        GuidelineId guideline,
        GuidelineVersionId version,
        AudienceId audience,
        SpaceId space,
        PersonId by,
        Instant at,
        PersonId person)
        implements GuidelineFact, Addressed {
    @Override
    public Set<PersonId> addressees() {
        return Set.of(person);
    }
}
