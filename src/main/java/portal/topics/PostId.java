package portal.topics;

import java.util.UUID;

/** Identifies a post. */
public record PostId(UUID value) {
    public static PostId random() {
        return new PostId(UUID.randomUUID());
    }
}
