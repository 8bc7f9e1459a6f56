/**
 * Decides who may see and do what. The rule of access is written only once, here.
 *
 * <p>A <em>space</em> has <em>grants</em>, which admit people. Every item has exactly one <em>audience</em>: a space
 * with a marking and an originator. The view {@code may} (db/access/may.sql) says which person is in which audience,
 * from when until when. {@link portal.access.Access} queries it in three ways: whether a person is in an audience,
 * which audiences a person is in, and which persons are in an audience. No answer is cached, and nobody is exempt. The
 * answer for a hidden thing is the same as for a missing thing ({@link portal.access.NotFound}).
 *
 * <p>Each action is an {@link portal.access.Act}. Each state of a space lists the acts that it allows; the rule of
 * access checks this, so that no service needs to check a state. When the state of an item hides it, the item moves to
 * another audience, whose {@link portal.access.Withholding} says who may still read it (AC-07). Other modules declare
 * the kinds of space with their states ({@link portal.access.SpaceKind}), the kinds of item ({@link
 * portal.access.ItemKind}), and life cycles ({@link portal.access.LifeCycle}).
 *
 * <p>Every module stores the space, audience, author and time of its items as an embedded {@link portal.access.Item}.
 * {@link portal.access.ItemDetails} finds what a list shows beside its items. On screen every item has the same head
 * ({@code ItemHead}) and the same line of actions ({@code ItemActions}).
 *
 * <p>An item in a restricted space also has a {@link portal.access.Provenance}: its purpose, its evaluation, and what
 * else does not decide who may read it. {@link portal.access.Provenances} stores it beside the item. Officers of an
 * agency that their bureau has not approved contribute there only with the caveat for outside sources ({@link
 * portal.access.AgencyApprovals}).
 *
 * <p>The agreement on which a release to a partner is based is not implemented yet. The scope of a vouch is checked
 * when a bureau nominates an officer.
 */
@ApplicationModule(allowedDependencies = {"facts", "people", "ui"})
@NullMarked
package portal.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
