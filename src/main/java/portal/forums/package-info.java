/**
 * The knowledge spaces. Each is open to all active members of certain affiliations, and to nobody else.
 *
 * <p>Their content is non-operational and contains no personal data. A moderator of the General Secretariat opens a
 * space; the modules {@code topics} and {@code documents} provide its topics and documents.
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
