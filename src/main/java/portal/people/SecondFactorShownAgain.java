package portal.people;

import java.time.Instant;

/** Somebody who is signed in has shown their second factor again, for an act that asks for it. */
public record SecondFactorShownAgain(PersonId person, Instant at) implements PersonFact {}
