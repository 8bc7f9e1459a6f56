/**
 * Tests every command of every service: the act that it belongs to, and the facts (domain events) that it publishes.
 *
 * <p>{@link portal.commands.Commands} calls each command once. A test fails for a new command that is neither in that
 * list nor in the list of commands that publish nothing.
 */
@NullMarked
package portal.commands;

import org.jspecify.annotations.NullMarked;
