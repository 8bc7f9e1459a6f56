package portal.api;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request that answers a topic. The topic's restrictions apply to the answer too.
 *
 * @param body Markdown
 * @param language the language tag, such as {@code fr}; if omitted, the language of the request
 * @param attachments the ids of documents. Documents that the viewer filed, and that are attached to no other post, get
 *     at least the post's restrictions
 */
@Example("""
        {"body": "We have, on 4 May.", "language": "en", "marking": {"tlp": "AMBER"}}""")
record NewPost(
        String body,
        @Nullable String language,
        @Nullable WantedMarking marking,
        @Nullable List<UUID> attachments,
        @Nullable WantedProvenance provenance) {
    NewPost {
        Input.given("body", body);
        Input.language(language);
    }
}
