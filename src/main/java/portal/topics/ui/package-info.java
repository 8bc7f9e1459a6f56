/**
 * The pages and forms for topics: the list of topics in a space, the page of a topic, the page of one post, and the
 * forms for writing posts.
 *
 * <p>Other modules show {@link portal.topics.ui.TopicList} on the pages of knowledge spaces and operational rooms.
 */
@NamedInterface("ui")
@NullMarked
package portal.topics.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
