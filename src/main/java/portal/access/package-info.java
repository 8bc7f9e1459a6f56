/**
 * Who may see and do what: the one rule of the house, written once.
 *
 * <p>A <em>space</em> has <em>grants</em>; every item lies in exactly one <em>audience</em>: a space plus a marking
 * and an originator. Who is in an audience is one relation, the view {@code may} (db/access/may.sql), valid between
 * two instants. Its three projections are the three questions everybody asks through {@link portal.access.Access}:
 * may this person, which audiences has this person, which persons has this audience. Nothing is cached, nobody is
 * exempt, and what may not be seen is answered exactly like what does not exist ({@link portal.access.NotFound}).
 *
 * <p>Of the marking of domain model 3.7 these parts are not there yet: the evaluation of source and information, the PAP
 * of indicators, agreements behind a release, and whether an item holds personal data. Of the rule: compartments (AC-08)
 * and the states that hide (AC-07): drafts, quarantine, recall, expiry. A vouch's scope is asked when a bureau nominates.
 */
@ApplicationModule(allowedDependencies = {"facts", "people", "ui"})
@NullMarked
package portal.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
