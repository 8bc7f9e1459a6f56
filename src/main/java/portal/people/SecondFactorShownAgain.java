package portal.people;

import java.time.Instant;

/** A signed-in person has shown their second factor again, for an action that requires it. */
public record SecondFactorShownAgain(PersonId person, Instant at) implements PersonFact {}
