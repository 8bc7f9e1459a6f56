/**
 * Tests every command of every service: the act that it belongs to, and the facts that it publishes.
 *
 * <p>{@link portal.commands.Commands} performs each of them once. A test fails for a new command that is neither there
 * nor in the list of those that publish nothing.
 */
@NullMarked
package portal.commands;

import org.jspecify.annotations.NullMarked;
