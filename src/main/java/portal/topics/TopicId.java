package portal.topics;

import java.util.UUID;

/** Identifies a topic. */
public record TopicId(UUID value) {
    public static TopicId random() {
        return new TopicId(UUID.randomUUID());
    }
}
