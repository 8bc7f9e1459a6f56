package portal.api;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.topics.TopicKind;

/**
 * The body of a request that opens a topic with its first post.
 *
 * @param body Markdown
 * @param language the language tag, such as {@code fr}; if omitted, the language of the request
 * @param attachments the ids of documents. Documents that the viewer filed, and that are attached to no other post, get
 *     at least the post's restrictions
 */
@Example("""
        {"title": "Who has seen these servers?", "body": "Two of them *still answer*.",
         "kind": "QUESTION", "language": "en"}""")
record NewTopic(
        String title,
        String body,
        @Nullable TopicKind kind,
        @Nullable String language,
        @Nullable WantedMarking marking,
        @Nullable List<UUID> attachments,
        @Nullable WantedProvenance provenance) {
    NewTopic {
        Input.given("title", title);
        Input.given("body", body);
        Input.language(language);
    }
}
