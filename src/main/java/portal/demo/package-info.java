/**
 * The demonstration world: a fictitious cast, their spaces, rooms, talk and papers, so that a person who starts the
 * portal for the first time walks into a place that is already alive. It exists only in the Spring profile
 * {@code demo} and builds itself once, into an empty database, through the same services and the same access rule
 * that everybody else uses: nobody in it can do what their real counterpart could not.
 *
 * <p>What people say and share is written in {@code src/main/resources/portal/demo}, one readable file per space or
 * room and one per paper, so that a police officer can review it without reading Java.
 */
@ApplicationModule(allowedDependencies = {"facts", "people", "access", "documents", "topics", "forums", "operations"})
@NullMarked
package portal.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
