/**
 * The frame around the portal's pages (menu, search field, bell), the home page, the account page, and the error pages.
 *
 * <p>This module is the highest layer (floor 8 in the README): no module depends on it. It refers to no view of another
 * module. Instead it collects what other modules provide: menu entries from {@code @Menu}, the space of a page from
 * {@link portal.access.ui.InSpace}, tasks from {@link portal.ui.PendingActions}, and news from {@link
 * portal.access.ui.RecentItems} and {@link portal.ui.BellNews}. The same "not found" page is shown for hidden items and
 * for items that never existed (NL-01).
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
