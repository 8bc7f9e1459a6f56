package portal.hosting;

import java.util.List;
import java.util.function.Consumer;

/**
 * Something that whoever keeps the machine may ask of the running portal, as {@code ./portal NAME}. What it says goes to
 * them alone and into no log.
 */
public record Errand(String name, Work work) {
    /** What is done. */
    @FunctionalInterface
    public interface Work {
        /**
         * @param words what stands after the name
         * @param said is told how it goes: in ids and counts, never in words that people wrote
         * @throws Declined when it cannot be done so
         */
        void with(List<String> words, Consumer<String> said);
    }

    /** It was not done; the message says why. */
    public static final class Declined extends RuntimeException {
        private static final long serialVersionUID = 1;

        public Declined(String why) {
            super(why, null, false, false);
        }
    }

    /** An errand of which nothing more is to be said. */
    public Errand(String name, Consumer<Consumer<String>> work) {
        this(name, (words, said) -> work.accept(said));
    }
}
