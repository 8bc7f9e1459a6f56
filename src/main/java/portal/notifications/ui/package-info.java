/**
 * The user interface of the news: the follow button on pages of all modules, the bell's lines, and the page of all
 * news.
 */
@NamedInterface("ui")
@NullMarked
package portal.notifications.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
