package portal.api;

import org.jspecify.annotations.Nullable;
import portal.topics.TopicKind;

/** Changes the title or kind of a topic; omitted fields stay unchanged. */
record ChangedTopic(@Nullable String title, @Nullable TopicKind kind) {}
