package portal.access;

import java.time.Instant;
import portal.people.PersonId;

/**
 * A person or group was admitted to a space.
 *
 * @param until the end of the grant
 */
public record AccessGranted(SpaceId space, Holder holder, Right right, Instant until, PersonId by, Instant at)
        implements SpaceFact {}
