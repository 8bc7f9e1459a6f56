package portal.people;

import java.time.Instant;

/** Somebody has ended an access token of theirs. */
public record TokenRevoked(TokenId token, PersonId person, Instant at) implements PersonFact {}
