package portal.hosting;

import java.util.function.Consumer;

/**
 * Something that whoever keeps the machine may ask of the running portal, as {@code ./portal NAME}.
 *
 * @param work is given whom to tell how it goes: in ids and counts, never in words that people wrote
 */
public record Errand(String name, Consumer<Consumer<String>> work) {}
