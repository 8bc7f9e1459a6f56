/**
 * Who may see and do what: the one rule of the house, written once.
 *
 * <p>A <em>space</em> has <em>grants</em>; every item lies in exactly one <em>audience</em>: a space plus a marking
 * and an originator. Who is in an audience is one relation, the database view {@code may} (db/access), valid between
 * two instants. Its three projections are the three questions everybody asks through {@link portal.access.Access}:
 * may this person, which audiences has this person, which persons has this audience. Nothing is cached, nobody is
 * exempt, and what may not be seen is answered exactly like what does not exist ({@link portal.access.NotFound}).
 */
@ApplicationModule(allowedDependencies = {"people", "ui"})
@NullMarked
package portal.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
