package portal.people;

import java.time.Instant;

/** Somebody has made themselves an access token. */
public record TokenMade(TokenId token, PersonId person, Instant at) implements PersonFact {}
