package portal.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Tests that the {@code package-info} of operations contains the tables of states and transitions that the code has for
 * operations, countries and their officers.
 */
class ParticipationTests {
    @Test
    void the_table_of_operations_stands_on_the_door_plate() throws IOException {
        assertThat(plate()).contains(OperationStep.STEPS.toString());
    }

    @Test
    void the_table_of_countries_stands_on_the_door_plate() throws IOException {
        assertThat(plate()).contains(Participation.STEPS.toString());
    }

    @Test
    void the_table_of_officers_stands_on_the_door_plate() throws IOException {
        assertThat(plate()).contains(NominationStep.STEPS.toString());
    }

    private static String plate() throws IOException {
        return Files.readString(Path.of("src/main/java/portal/operations/package-info.java"))
                .replaceAll("(?m)^ \\* ?", "");
    }
}
