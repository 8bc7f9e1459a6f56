package portal.topics;

import java.util.UUID;

/** Identifies a topic. */
public record TopicId(UUID value) {
    public static TopicId random() {
        return new TopicId(UUID.randomUUID());
    }

    /** Where it is read: a path without the leading slash. */
    public String route() {
        return TopicItems.TOPIC.route(value);
    }
}
