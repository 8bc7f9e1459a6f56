/**
 * Decides who may see and do what: the one access rule, written once.
 *
 * <p>A <em>space</em> has <em>grants</em>; every item has exactly one <em>audience</em>: a space plus a marking and an
 * originator. Who is in an audience is one relation, the view {@code may} (db/access/may.sql), valid between two
 * instants. Its three projections are the three queries of {@link portal.access.Access}: may this person, which
 * audiences has this person, which persons has this audience. No answer is cached, nobody is exempt, and a hidden thing
 * is answered exactly like a missing one ({@link portal.access.NotFound}).
 *
 * <p>Each action is an {@link portal.access.Act}; a state of a space lists the acts that it allows, and the rule
 * applies this, so that no service checks a state. A state that hides an item moves it to an audience that is {@link
 * portal.access.Withholding} back (AC-07). The modules above declare the kinds of space and of item with their states ({@link
 * portal.access.SpaceKind}, {@link portal.access.ItemKind}), and their life cycles ({@link portal.access.LifeCycle}).
 *
 * <p>The space, audience, author and time of every item are an embedded {@link portal.access.Item}, whatever module
 * stores the item; {@link portal.access.ItemDetails} supplies what lists show beside their items. On screen an item has
 * one head ({@code ItemHead}) and one line of actions ({@code ItemActions}).
 *
 * <p>These parts of the marking are not implemented yet: the evaluation of source and information, the PAP of
 * indicators, agreements behind a release, and whether an item holds personal data. The scope of a vouch is checked
 * when a bureau nominates.
 */
@ApplicationModule(allowedDependencies = {"facts", "people", "ui"})
@NullMarked
package portal.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
