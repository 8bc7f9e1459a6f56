package portal.people;

import java.time.Instant;

/** A person has signed out. */
public record SignedOut(PersonId person, Instant at) implements PersonFact {}
