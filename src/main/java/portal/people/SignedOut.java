package portal.people;

import java.time.Instant;

/** Somebody has signed out. */
public record SignedOut(PersonId person, Instant at) implements PersonFact {}
