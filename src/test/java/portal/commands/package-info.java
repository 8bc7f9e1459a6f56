/**
 * What every command of every service does: the act that it belongs to, and the facts that it publishes.
 *
 * <p>{@link portal.commands.Commands} performs each of them once. A new command that is neither there nor in the list of
 * those that tell nobody fails a test.
 */
@NullMarked
package portal.commands;

import org.jspecify.annotations.NullMarked;
