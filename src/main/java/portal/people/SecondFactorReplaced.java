package portal.people;

import java.time.Instant;

/** A person has another second factor; the old one, and everything opened with it, is void. */
public record SecondFactorReplaced(PersonId person, Instant at) implements AccessEnded {}
