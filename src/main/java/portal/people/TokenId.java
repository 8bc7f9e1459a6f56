package portal.people;

import java.util.UUID;

/** Identifies a personal access token; it reveals nothing of the token itself. */
public record TokenId(UUID value) {
    static TokenId random() {
        return new TokenId(UUID.randomUUID());
    }
}
