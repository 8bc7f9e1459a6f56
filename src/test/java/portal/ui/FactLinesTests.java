package portal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Tests that only one CSS rule puts the dots into lines such as "PDF · 2 pages · English". So no line begins or ends
 * with a dot.
 */
class FactLinesTests {
    @Test
    void no_style_sheet_but_that_of_all_screens_puts_a_dot_between_facts() throws IOException {
        assertThat(holding(Path.of("frontend"), ".css", "\"·\"")).containsExactly("ui.css");
        assertThat(Files.readString(Path.of("frontend/ui.css")).lines().filter(line -> line.contains("\"·\"")))
                .singleElement()
                .asString()
                .contains(".facts >");
    }

    private static List<String> holding(Path folder, String ending, String words) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> read(file).contains(words))
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
