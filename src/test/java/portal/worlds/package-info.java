/**
 * Tests the two worlds: the same steps in a world without and with hidden items must give equal answers (rules.md, NL).
 *
 * <p>A new way to look at the portal needs one line in {@link portal.worlds.Surfaces}; until it has one, {@link
 * portal.worlds.TwoWorldsTests} fails. {@link portal.worlds.PageRenderer} reads pages without a browser, {@link
 * portal.worlds.AnswerDump} makes answers comparable.
 */
@NullMarked
package portal.worlds;

import org.jspecify.annotations.NullMarked;
