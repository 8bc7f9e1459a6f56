package portal.people;

import java.time.Instant;

/** A person has created an access token. */
public record TokenMade(TokenId token, PersonId person, Instant at) implements PersonFact {}
