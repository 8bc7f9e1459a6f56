package portal.topics;

import java.util.UUID;

/** Identifies a post. */
public record PostId(UUID value) {
    public static PostId random() {
        return new PostId(UUID.randomUUID());
    }

    /** Returns the path of the post's page, without a leading slash. */
    public String route() {
        return TopicItems.POST.route(value);
    }
}
