package portal.people;

import java.time.Instant;

/** A personal access token as its owner sees it later: without its secret text. */
public record AccessToken(TokenId id, String name, TokenScope scope, Instant madeAt, Instant validUntil) {}
