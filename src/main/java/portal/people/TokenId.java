package portal.people;

import java.util.UUID;

/** The id of a personal access token. It reveals nothing of the secret text of the token. */
public record TokenId(UUID value) {
    static TokenId random() {
        return new TokenId(UUID.randomUUID());
    }
}
