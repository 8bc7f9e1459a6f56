package portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Checks two tables in the test resources: how the portal meets each requirement of the Application Security
 * Verification Standard (asvs.md), and its limits (limits.md).
 */
class AsvsTests {
    /** The requirements of chapters V1, V2 and V4 of ASVS 5.0.0, levels 1 and 2. */
    private static final List<String> REQUIREMENTS = List.of("""
            V1.1.1 V1.1.2
            V1.2.1 V1.2.2 V1.2.3 V1.2.4 V1.2.5 V1.2.6 V1.2.7 V1.2.8 V1.2.9
            V1.3.1 V1.3.2 V1.3.3 V1.3.4 V1.3.5 V1.3.6 V1.3.7 V1.3.8 V1.3.9 V1.3.10 V1.3.11
            V1.4.1 V1.4.2 V1.4.3 V1.5.1 V1.5.2
            V2.1.1 V2.1.2 V2.1.3 V2.2.1 V2.2.2 V2.2.3 V2.3.1 V2.3.2 V2.3.3 V2.3.4 V2.4.1
            V4.1.1 V4.1.2 V4.1.3 V4.2.1 V4.3.1 V4.3.2 V4.4.1 V4.4.2 V4.4.3 V4.4.4
            """.strip().split("\\s+"));

    private static final int SHORTEST_REASON = 30;

    @Test
    void every_requirement_stands_in_the_table_once() throws IOException {
        assertThat(RequirementTable.rows("asvs.md")).extracting(row -> row[0]).containsExactlyElementsOf(REQUIREMENTS);
    }

    @Test
    void what_is_met_is_met_by_tests_that_run_and_all_else_says_why() throws IOException {
        for (var row : RequirementTable.rows("asvs.md")) {
            assertThat(row).as(row[0]).hasSize(4).doesNotContain("");
            switch (row[2]) {
                case "MET" -> RequirementTable.isTested(row[0], row[3]);
                case "NOT_APPLICABLE", "OPEN" -> assertThat(row[3]).as(row[0]).hasSizeGreaterThan(SHORTEST_REASON);
                default -> throw new AssertionError(row[0] + " is " + row[2]);
            }
        }
    }

    @Test
    void every_limit_is_the_one_in_the_code_and_has_its_test() throws Exception {
        for (var row : RequirementTable.rows("limits.md")) {
            assertThat(row).as(row[0]).hasSize(4);
            if (!row[2].isEmpty()) assertThat(written(row[2])).as(row[0]).isEqualTo(row[1].split(" ")[0]);
            RequirementTable.isTested(row[0], row[3]);
        }
    }

    /**
     * Returns the value of a constant in the notation of the tables.
     *
     * @param place where the constant is, as in the table
     */
    private static String written(String place) throws Exception {
        var name = place.replace("`", "");
        var field = RequirementTable.load(name.substring(0, name.lastIndexOf('.')))
                .getDeclaredField(name.substring(name.lastIndexOf('.') + 1));
        field.setAccessible(true);
        return switch (field.get(null)) {
            case Duration time -> time.toDays() > 0 ? time.toDays() + "d" : time.toMinutes() + "min";
            case Object value -> value.toString();
        };
    }
}
