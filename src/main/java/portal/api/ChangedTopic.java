package portal.api;

import org.jspecify.annotations.Nullable;
import portal.topics.TopicKind;

/** The body of a request that changes the title or kind of a topic. Omitted fields stay unchanged. */
@Example("""
        {"title": "Who has seen these servers since May?"}""")
record ChangedTopic(@Nullable String title, @Nullable TopicKind kind) {}
