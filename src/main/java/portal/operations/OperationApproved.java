package portal.operations;

import java.time.Instant;
import java.util.Set;
import portal.access.SpaceFact;
import portal.access.SpaceId;
import portal.notifications.Addressed;
import portal.people.PersonId;

/** An operation was approved. Its coordinator may now invite countries. */
public record OperationApproved(SpaceId space, PersonId proposer, PersonId by, Instant at)
        implements SpaceFact, Addressed {
    @Override
    public Set<PersonId> addressees() {
        return Set.of(proposer);
    }
}
