package portal.people;

import java.time.Instant;

/** A person has signed in with both factors. */
public record SignedIn(PersonId person, Instant at) implements PersonFact {}
