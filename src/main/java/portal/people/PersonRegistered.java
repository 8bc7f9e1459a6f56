package portal.people;

import java.time.Instant;

/** A person was entered in the register, with a vouch, roles and both factors. */
public record PersonRegistered(PersonId person, Instant at) implements RegisterFact {}
