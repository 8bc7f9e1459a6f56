/**
 * Topics on screen: the list of a space, the page of a topic, the page of one post, and the form with its audience
 * line.
 *
 * <p>{@link portal.topics.ui.TopicList} is the part that knowledge spaces and operational rooms use; the rest are
 * pages.
 */
@NamedInterface("ui")
@NullMarked
package portal.topics.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
