package portal.commands;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import portal.access.Act;
import portal.facts.Fact;

/**
 * One command of a service, and how a test performs it.
 *
 * @param name the service and its method, as in {@code Topics.reply}
 * @param act the act that the state of the space must permit; null for a command outside of spaces
 * @param facts the types of the facts that it publishes, in this order
 * @param perform calls the command as a person who may, on items that were created for it
 */
record Command(String name, @Nullable Act act, List<Class<? extends Fact>> facts, Consumer<CommandFixture> perform) {
    @Override
    public String toString() {
        return name;
    }
}
