/**
 * The user interface of the news: the follow button for the pages of all modules, the lines in the bell, and the page
 * of all news.
 */
@NamedInterface("ui")
@NullMarked
package portal.notifications.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
