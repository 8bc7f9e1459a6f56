/**
 * The whole portal for programs, under {@code /api/v1}: what a person may see and do on the screens, with their token,
 * as JSON.
 *
 * <p>The module has routes and the records that they return, and no rules of its own: a token makes its owner the
 * viewer ({@link portal.people.AccessTokens}); then the services and {@code access} decide as they do for the screens.
 * Hidden and non-existent resources get identical responses. The records are a promise to client programs: they may
 * gain fields and lose none.
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
            "topics"
        })
@NullMarked
package portal.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
