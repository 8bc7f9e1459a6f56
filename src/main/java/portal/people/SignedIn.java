package portal.people;

import java.time.Instant;

/** A person has shown both factors and signed in. */
public record SignedIn(PersonId person, Instant at) implements PersonFact {}
