/**
 * The frame of the portal: menu, search field, home page, account page and the error pages.
 *
 * <p>Floor 8. No module depends on it, and it refers to no view: menu entries come from {@code @Menu}, the room bar
 * from {@link portal.access.ui.InSpace}, tasks from {@link portal.ui.PendingActions}, news from {@link
 * portal.access.ui.RecentItems} and {@link portal.ui.BellNews}. One "not found" page serves both for hidden things and
 * for things that never existed (NL-01).
 */
@ApplicationModule(
        displayName = "shell",
        allowedDependencies = {
            "ui",
            "people",
            "people :: ui",
            "access",
            "access :: ui",
            "search",
            "search :: saved",
            "search :: ui",
            "drafts",
            "drafts :: ui",
            "topics",
            "topics :: ui"
        })
@NullMarked
package portal.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
