package portal.operations;

import java.time.Instant;
import java.util.Set;
import portal.access.SpaceFact;
import portal.access.SpaceId;
import portal.notifications.Addressed;
import portal.people.PersonId;

/** A head of operations has appointed the coordinator of an operation that had none. */
public record CoordinatorAppointed(SpaceId space, PersonId person, PersonId by, Instant at)
        implements SpaceFact, Addressed {
    @Override
    public Set<PersonId> addressees() {
        return Set.of(person);
    }
}
