/**
 * The frame around everything: menu, search field, where one is, home, my account, and what stands where nothing is.
 *
 * <p>Floor 8. Nobody uses it, and it names no view: entries come from {@code @Menu}, the room bar from
 * {@link portal.access.ui.InSpace}, what needs somebody from {@link portal.ui.NeedsMe}, what is new from
 * {@link portal.access.ui.RecentItems} and {@link portal.ui.BellNews}. One page says "not found", whether a thing is hidden or was never there (NL-01).
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
