/**
 * Notifies people of news about the things that they follow, and of texts that mention them. It has the follow buttons,
 * the bell, and the page of all news.
 *
 * <p>A listener stores facts in the transaction that publishes them, so that the news are committed together with the
 * action. There is one row for each fact, however many people follow the thing. When a person queries their news, the
 * query decides which rows this person may see. Rows contain ids and the name of the fact, never texts (NL-09). Each
 * query looks up the names of the items that the viewer may see at that moment ({@link portal.access.NamedItems});
 * other items are neither listed nor counted. A person gets news of a thing only if they are in its present audience
 * and also in the audience that it had when the fact happened.
 *
 * <p>A module declares a {@link portal.notifications.NewsKind} bean for each kind of fact of which followers are
 * notified. A text mentions a person as {@code @username}; when the text is sent, the portal checks whether that person
 * can read it (NL-11). Rows are deleted after ninety days.
 */
@ApplicationModule(allowedDependencies = {"facts", "hosting", "people", "ui", "access", "access::ui"})
@NullMarked
package portal.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
