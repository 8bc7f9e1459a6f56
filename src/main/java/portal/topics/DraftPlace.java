package portal.topics;

import java.util.Locale;
import java.util.UUID;
import portal.access.SpaceId;

/** What a draft is to become, and where: an answer to a topic, a new topic of a space, or the edit of a post. */
public record DraftPlace(Kind kind, UUID id) {
    /** The kind of thing that a draft lies at. */
    public enum Kind {
        TOPIC,
        SPACE,
        POST
    }

    public static DraftPlace answerTo(TopicId topic) {
        return new DraftPlace(Kind.TOPIC, topic.value());
    }

    public static DraftPlace newTopicIn(SpaceId space) {
        return new DraftPlace(Kind.SPACE, space.value());
    }

    public static DraftPlace editOf(PostId post) {
        return new DraftPlace(Kind.POST, post.value());
    }

    static DraftPlace read(String stored) {
        var parts = stored.split(":", 2);
        return new DraftPlace(Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)), UUID.fromString(parts[1]));
    }

    String stored() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + id;
    }

    /** The page that opens the draft for writing: a path without the leading slash. */
    public String route() {
        return switch (kind) {
            case TOPIC -> "topics/" + id + "?draft";
            case SPACE -> "spaces/" + id + "/new-topic?draft";
            case POST -> "posts/" + id + "?draft";
        };
    }
}
