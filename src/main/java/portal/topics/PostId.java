package portal.topics;

import java.util.UUID;

/** Identifies a post. */
public record PostId(UUID value) {
    public static PostId random() {
        return new PostId(UUID.randomUUID());
    }

    /** Where it is read: a path without the leading slash. */
    public String route() {
        return TopicItems.POST.route(value);
    }
}
