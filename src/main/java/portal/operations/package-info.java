/**
 * The operational rooms in which authorities of several countries work a case together, by invitation only.
 *
 * <p>A coordinator opens a room and invites countries, never persons: it is a country's bureau that nominates its
 * officers and withdraws them, at any time and from the next query on (C-14). The full life cycle of an operation
 * comes later; today a room is active from its opening.
 */
@ApplicationModule(
        allowedDependencies = {
            "facts",
            "people",
            "ui",
            "access",
            "access::ui",
            "search",
            "documents",
            "documents::ui",
            "topics",
            "topics::ui"
        })
@NullMarked
package portal.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
