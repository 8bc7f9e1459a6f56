package portal.originators;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import portal.access.AudienceId;
import portal.access.SpaceId;
import portal.notifications.Addressed;
import portal.people.PersonId;

/**
 * An item was recalled (AC-14). The subject is the recall, not the item, so that former readers are told of it without
 * the title.
 *
 * @param audience the audience of the item until then
 */
public record ItemRecalled(
        UUID recall, AudienceId audience, SpaceId space, Set<PersonId> addressees, PersonId by, Instant at)
        implements Addressed {
    @Override
    public UUID subjectId() {
        return recall;
    }
}
