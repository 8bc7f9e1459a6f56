/**
 * Compares two worlds: the same steps in a world without hidden items and in a world with hidden items must give equal
 * answers (rules.md, NL).
 *
 * <p>A new way to query or use the portal needs one line in {@link portal.worlds.Surfaces}. Without this line, {@link
 * portal.worlds.TwoWorldsTests} fails. {@link portal.worlds.PageRenderer} reads pages without a browser, and {@link
 * portal.worlds.AnswerDump} makes answers comparable.
 */
@NullMarked
package portal.worlds;

import org.jspecify.annotations.NullMarked;
