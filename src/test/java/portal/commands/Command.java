package portal.commands;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import portal.access.Act;
import portal.facts.Fact;

/**
 * One command of a service, and how a test calls it.
 *
 * @param name the service and its method, such as {@code Topics.reply}
 * @param act the act that the state of the space must permit; null for a command that belongs to no space, and
 *     for a step of an operation, which has a table of its own
 * @param facts the types of the facts that the command publishes, in this order
 * @param prepare creates what the command needs and {@link CommandFixture} does not have, while all acts are permitted
 * @param perform calls the command as a person who may use it, on items that were created for this call
 */
record Command(
        String name,
        @Nullable Act act,
        List<Class<? extends Fact>> facts,
        Consumer<CommandFixture> prepare,
        Consumer<CommandFixture> perform) {
    @Override
    public String toString() {
        return name;
    }
}
