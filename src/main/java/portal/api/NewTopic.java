package portal.api;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.topics.TopicKind;

/**
 * Opens a topic with its first post.
 *
 * @param body Markdown
 * @param language the tag of its language, such as {@code fr}; left out: that of the request
 * @param attachments documents; those that I filed and no other post holds become no wider than the post
 */
record NewTopic(
        String title,
        String body,
        @Nullable TopicKind kind,
        @Nullable String language,
        @Nullable WantedMarking marking,
        @Nullable List<UUID> attachments) {
    NewTopic {
        Input.given("title", title);
        Input.given("body", body);
        Input.language(language);
    }
}
