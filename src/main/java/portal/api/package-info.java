/**
 * The whole portal for programs, under {@code /api/v1}: what a person may see and do on the screens, with a token of
 * theirs, as JSON.
 *
 * <p>Floor 6, beside the screens' frame. The room has routes and the records they answer with, and no rule of its own:
 * a token makes its person the viewer ({@link portal.people.AccessTokens}), and from there on the services and the one
 * door of access decide as they do for the screens. What is hidden answers as what never was, to the byte. A record
 * here is a promise to programs that somebody else has written: it may gain fields and loses none.
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
