/**
 * The HTTP API of the portal, under {@code /api/v1}. With a person's token, a program may see and do, in JSON, what
 * that person may see and do on the portal's pages.
 *
 * <p>The module contains routes and the records that they read and return, and no rules of its own. The owner of the
 * token is the viewer ({@link portal.people.AccessTokens}); then the services and {@code access} decide as they do for
 * the pages. Hidden and non-existent resources get identical responses. Client programs rely on the records: a record
 * may get new fields, but none may be removed.
 */
@ApplicationModule(
        allowedDependencies = {
            "facts",
            "ui",
            "people",
            "access",
            "search",
            "search :: extracts",
            "search :: lists",
            "search :: saved",
            "documents",
            "topics",
            "guidelines",
            "guidelines::clauses"
        })
@NullMarked
package portal.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
