package portal.people;

import java.time.Instant;

/** A signed-in person has entered their second factor again, for an action that requires this. */
public record SecondFactorShownAgain(PersonId person, Instant at) implements PersonFact {}
