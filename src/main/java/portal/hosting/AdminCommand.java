package portal.hosting;

import java.util.List;
import java.util.function.Consumer;

/**
 * A command that the administrator of the machine may send to the running portal, by {@code ./portal NAME}. The output
 * is printed to the administrator only; it is not written to the log.
 */
public record AdminCommand(String name, CommandAction work) {
    /** The code of a command. */
    @FunctionalInterface
    public interface CommandAction {
        /**
         * Runs the command.
         *
         * @param words the arguments after the name
         * @param said prints a line; the line must not contain text that people wrote in the portal
         * @throws Declined if the command cannot be executed
         */
        void with(List<String> words, Consumer<String> said);
    }

    /** Thrown if a command cannot be executed; the message says why. */
    public static final class Declined extends RuntimeException {
        private static final long serialVersionUID = 1;

        public Declined(String why) {
            super(why, null, false, false);
        }
    }

    /** Creates a command without arguments. */
    public AdminCommand(String name, Consumer<Consumer<String>> work) {
        this(name, (words, said) -> work.accept(said));
    }
}
