/**
 * The two worlds: the same steps in a world without and with hidden things, and equal answers (rules.md, NL).
 *
 * <p>A new way to look at the portal gets one line in {@link portal.worlds.TwoWorldsTests}; until it has, a test there
 * fails. {@link portal.worlds.PageRenderer} reads pages without a browser, {@link portal.worlds.AnswerDump} lays answers side by
 * side.
 */
@NullMarked
package portal.worlds;

import org.jspecify.annotations.NullMarked;
