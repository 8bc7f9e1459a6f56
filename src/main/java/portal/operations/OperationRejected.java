package portal.operations;

import java.time.Instant;
import java.util.Set;
import portal.access.SpaceFact;
import portal.access.SpaceId;
import portal.notifications.Addressed;
import portal.people.PersonId;

/** An operation was not approved. Only the person who has proposed it learns why. */
public record OperationRejected(SpaceId space, PersonId proposer, PersonId by, Instant at)
        implements SpaceFact, Addressed {
    @Override
    public Set<PersonId> addressees() {
        return Set.of(proposer);
    }
}
