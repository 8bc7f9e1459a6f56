package portal.people;

import java.time.Instant;

/** A person has revoked one of their access tokens. */
public record TokenRevoked(TokenId token, PersonId person, Instant at) implements PersonFact {}
