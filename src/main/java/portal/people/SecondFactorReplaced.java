package portal.people;

import java.time.Instant;

/** The second factor of a person was replaced. The sign-ins and tokens from before are no longer valid. */
public record SecondFactorReplaced(PersonId person, Instant at) implements AccessEnded {}
