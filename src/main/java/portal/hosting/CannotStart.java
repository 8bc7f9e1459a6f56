package portal.hosting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Thrown when the portal cannot start; the message tells the administrator what to do. */
public class CannotStart extends RuntimeException {
    public CannotStart(String whatToDo) {
        super(whatToDo);
    }

    public CannotStart(String whatToDo, Throwable cause) {
        super(whatToDo, cause);
    }

    /**
     * Creates the exception with a message from the output of a program: its first error, or its last line if there is
     * no error.
     *
     * @param what what failed, as the beginning of the message
     */
    static CannotStart withOutput(String what, Path output) {
        try {
            var lines = Files.readString(output, StandardCharsets.ISO_8859_1)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            var reason = lines.stream()
                    .filter(line -> line.contains("ERROR"))
                    .findFirst()
                    .orElse(lines.isEmpty() ? "it did not say why" : lines.getLast());
            return new CannotStart("%s: %s (all it said is in %s)".formatted(what, reason, output));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
