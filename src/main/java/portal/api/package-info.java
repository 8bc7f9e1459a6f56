/**
 * The HTTP API of the portal, under {@code /api/v1}, in JSON. A program uses it with the token of a person. It never
 * sees or does more than this person may on the portal's pages, and it writes only if the token was made for writing.
 * There are routes for spaces, topics, documents, operations, originators, guidelines and search; the other pages have
 * none.
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
            "originators",
            "search",
            "search :: extracts",
            "search :: lists",
            "search :: saved",
            "documents",
            "topics",
            "operations",
            "guidelines",
            "guidelines::clauses"
        })
@NullMarked
package portal.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
