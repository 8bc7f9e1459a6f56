package portal.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Tests that the {@code package-info} of operations contains the table of participation states and transitions that the
 * code has.
 */
class ParticipationTests {
    @Test
    void the_table_stands_on_the_door_plate() throws IOException {
        var plate = Files.readString(Path.of("src/main/java/portal/operations/package-info.java"));
        assertThat(plate.replaceAll("(?m)^ \\* ?", "")).contains(Participation.STEPS.toString());
    }
}
