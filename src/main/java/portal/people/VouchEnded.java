package portal.people;

import java.time.Instant;

/** A person is vouched for no longer. */
public record VouchEnded(PersonId person, Instant at) implements AccessEnded {}
