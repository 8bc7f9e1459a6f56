package portal.api;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Answers a topic; what restricts the topic restricts the answer too.
 *
 * @param body Markdown
 * @param language the tag of its language, such as {@code fr}; left out: that of the request
 * @param attachments documents; those that I filed and no other post holds become no wider than the post
 */
record NewPost(
        String body,
        @Nullable String language,
        @Nullable WantedMarking marking,
        @Nullable List<UUID> attachments) {
    NewPost {
        Input.given("body", body);
        Input.language(language);
    }
}
