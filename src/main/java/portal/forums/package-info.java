/**
 * The knowledge spaces: open to every active member of the affiliations that they are for, and to nobody else.
 *
 * <p>Their content is non-operational and contains no personal data. A moderator of the General Secretariat opens a
 * space; its topics and documents belong to their own modules.
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
