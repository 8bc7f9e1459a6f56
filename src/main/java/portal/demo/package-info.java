/**
 * The demonstration world: fictitious people with their spaces, rooms, posts and documents, so that somebody who starts
 * the portal for the first time sees it with content. It exists only in the Spring profile {@code demo}. It is built
 * once, into an empty database, through the portal's services and under the same access rules as for real people.
 *
 * <p>The content is in {@code src/main/resources/portal/demo}, one readable file per space or room and one per
 * document, so that a police officer can review it without reading Java.
 */
@ApplicationModule(
        allowedDependencies = {
            "facts",
            "ui",
            "people",
            "access",
            "documents",
            "topics",
            "originators",
            "forums",
            "operations",
            "guidelines",
            "guidelines::clauses"
        })
@NullMarked
package portal.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
