package portal.topics;

import java.util.Set;
import java.util.UUID;

/**
 * A topic in which the address of an item is mentioned.
 *
 * @param items those of the wanted items that posts of the topic mention; only posts that the viewer may read count
 */
public record TopicReference(TopicRow topic, Set<UUID> items) {}
