package portal.people;

import java.time.Instant;

/** A person's vouch has ended. */
public record VouchEnded(PersonId person, Instant at) implements AccessEnded {}
