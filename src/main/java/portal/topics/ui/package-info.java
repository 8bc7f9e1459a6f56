/**
 * Topics on screen: the list of a space, the page of a topic, a post alone, and the composer with its audience line.
 *
 * <p>{@link portal.topics.ui.TopicList} is what the two worlds put into their spaces; the rest are pages of their own.
 */
@NamedInterface("ui")
@NullMarked
package portal.topics.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
