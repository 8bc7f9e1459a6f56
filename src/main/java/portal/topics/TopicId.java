package portal.topics;

import java.util.UUID;

/** Identifies a topic. */
public record TopicId(UUID value) {
    public static TopicId random() {
        return new TopicId(UUID.randomUUID());
    }

    /** Returns the path of the topic's page, without a leading slash. */
    public String route() {
        return TopicItems.TOPIC.route(value);
    }
}
