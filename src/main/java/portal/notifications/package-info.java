/**
 * The news of what people follow, and mentions: follow buttons, the bell, the page of all news.
 *
 * <p>A listener stores facts in the transaction that makes them true, so that news are committed with the action. There
 * is one row for each fact, however many people follow; who may see it is determined when a person queries their news.
 * Rows hold ids and the name of the fact, never texts (NL-09): on each query, items are named as their reader may see
 * them at that moment ({@link portal.access.NamedItems}), and an item that cannot be named is neither listed nor counted. A
 * person gets news of a thing only if they can read both its audience at the time of the event and its present one.
 *
 * <p>A module notifies followers of its facts by declaring a {@link portal.notifications.NewsKind} bean for each. A
 * text mentions a person as {@code @username}; whether that person can read the text is checked when it is sent
 * (NL-11). Rows are deleted after ninety days.
 */
@ApplicationModule(allowedDependencies = {"facts", "hosting", "people", "ui", "access", "access::ui"})
@NullMarked
package portal.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
