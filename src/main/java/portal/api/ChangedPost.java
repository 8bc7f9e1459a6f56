package portal.api;

import org.jspecify.annotations.Nullable;

/** Marks a post otherwise: what is attached to it, and the topic and answers of an opening post, move along. */
record ChangedPost(@Nullable WantedMarking marking) {}
