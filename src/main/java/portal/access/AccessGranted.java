package portal.access;

import java.time.Instant;
import portal.people.PersonId;

/** Somebody was let into a space. @param until when that ends by itself */
public record AccessGranted(SpaceId space, Holder holder, Right right, Instant until, PersonId by, Instant at)
        implements SpaceFact {}
