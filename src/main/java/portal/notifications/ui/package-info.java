/** News on screen: the follow button that pages of all modules bear, what the bell tells, and the page of all news. */
@NamedInterface("ui")
@NullMarked
package portal.notifications.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
