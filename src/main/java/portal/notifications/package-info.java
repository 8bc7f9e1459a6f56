/**
 * What happened in what somebody follows, and who was mentioned where: follow buttons, the bell, the page of all news.
 *
 * <p>Facts are heard in the transaction that makes them true, so that what is kept here commits with the act. One row is
 * kept for a fact, whoever follows; who is told of it is asked when they look. Rows hold ids and the name of the fact,
 * never words (NL-09): each time, what a row leads to is named as its reader may see it at that moment ({@link
 * portal.access.Names}), and what cannot be named is neither listed nor counted. Somebody is told of a thing only if they
 * can read the audience that it lay in when it happened and the one that it lies in now.
 *
 * <p>A module tells followers of its facts by declaring a {@link portal.notifications.NewsKind} bean for each. A text
 * mentions somebody as {@code @username}; who of them reads the text is asked when it is sent (NL-11). Rows are kept for
 * ninety days.
 */
@ApplicationModule(allowedDependencies = {"facts", "hosting", "people", "ui", "access", "access::ui"})
@NullMarked
package portal.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
