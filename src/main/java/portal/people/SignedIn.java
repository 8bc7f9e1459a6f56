package portal.people;

import java.time.Instant;

/** Somebody has shown both factors. */
public record SignedIn(PersonId person, Instant at) implements PersonFact {}
