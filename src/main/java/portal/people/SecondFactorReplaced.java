package portal.people;

import java.time.Instant;

/** A person has another second factor; every code of the old one is void. */
public record SecondFactorReplaced(PersonId person, Instant at) implements RegisterFact {}
