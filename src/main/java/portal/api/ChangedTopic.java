package portal.api;

import org.jspecify.annotations.Nullable;
import portal.topics.TopicKind;

/** Heads a topic differently; what is left out stays as it is. */
record ChangedTopic(@Nullable String title, @Nullable TopicKind kind) {}
