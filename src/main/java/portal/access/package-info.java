/**
 * Who may see and do what: the one rule of the house, written once.
 *
 * <p>A <em>space</em> has <em>grants</em>; every item lies in exactly one <em>audience</em>: a space plus a marking
 * and an originator. Who is in an audience is one relation, the view {@code may} (db/access/may.sql), valid between
 * two instants. Its three projections are the three questions everybody asks through {@link portal.access.Access}:
 * may this person, which audiences has this person, which persons has this audience. Nothing is cached, nobody is
 * exempt, and what may not be seen is answered exactly like what does not exist ({@link portal.access.NotFound}).
 *
 * <p>What somebody does is an {@link portal.access.Act}; a state of a space names the acts that are open in it, and the
 * rule knows that, so that no service asks for a state. A state of an item that hides it is a move into an audience that
 * is {@link portal.access.Held} back (AC-07). The kinds of space, of item and their states are brought by the modules
 * above ({@link portal.access.SpaceKind}, {@link portal.access.ItemKind}), and so are their life cycles ({@link
 * portal.access.LifeCycle}).
 *
 * <p>What every item has, its space, audience, author and time, is an embedded {@link portal.access.Item}, whatever module
 * keeps the item; what lists show beside their items comes from {@link portal.access.ItemDetails}. On screen an item has
 * one head ({@code ItemHead}) and one line of what can be done with it ({@code ItemActions}).
 *
 * <p>Of the marking of an item these parts are not there yet: the evaluation of source and information, the PAP
 * of indicators, agreements behind a release, and whether an item holds personal data. A vouch's scope is asked when a
 * bureau nominates.
 */
@ApplicationModule(allowedDependencies = {"facts", "people", "ui"})
@NullMarked
package portal.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
