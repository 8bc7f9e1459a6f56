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
 * @param act what it is for the states of spaces; null for what is done in no space
 * @param facts what it publishes, in this order
 * @param perform as whoever may, on things that were made for it
 */
record Command(String name, @Nullable Act act, List<Class<? extends Fact>> facts, Consumer<CommandFixture> perform) {
    @Override
    public String toString() {
        return name;
    }
}
