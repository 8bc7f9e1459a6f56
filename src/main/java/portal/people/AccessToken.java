package portal.people;

import java.time.Instant;

/** The details of a personal access token that its owner sees in a list: without its secret text. */
public record AccessToken(TokenId id, String name, TokenScope scope, Instant madeAt, Instant validUntil) {}
