/**
 * The knowledge spaces: open to every active member of the affiliations they are for, and to nobody else.
 *
 * <p>What is shared here is non-operational and not personal. A space is opened by a moderator of the General
 * Secretariat; its topics and documents live in their own rooms of the house.
 */
@ApplicationModule(
        allowedDependencies = {
            "facts",
            "people",
            "ui",
            "access",
            "access::ui",
            "notifications",
            "notifications::ui",
            "documents",
            "documents::ui",
            "topics",
            "topics::ui"
        })
@NullMarked
package portal.forums;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
