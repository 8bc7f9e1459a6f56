package portal.operations;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import portal.access.AudienceId;
import portal.access.SpaceId;
import portal.notifications.Addressed;
import portal.people.PersonId;

/**
 * An invited country has answered: it takes part, takes no position, declines, or withdraws. Only the coordinator is
 * notified, because only the coordinators of the operation see the invitation (NL-19).
 *
 * @param addressees the coordinator of the operation
 */
public record CountryAnswered(UUID invitation, SpaceId space, Set<PersonId> addressees, PersonId by, Instant at)
        implements Addressed {
    @Override
    public AudienceId audience() {
        return space.audience();
    }

    @Override
    public UUID subjectId() {
        return invitation;
    }
}
