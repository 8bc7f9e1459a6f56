package portal.operations;

import java.time.Instant;
import portal.access.SpaceFact;
import portal.access.SpaceId;
import portal.people.PersonId;

/** A closed operation was archived. Its participants have lost access. */
public record OperationArchived(SpaceId space, PersonId by, Instant at) implements SpaceFact {}
