package portal.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import portal.RequirementTable;

/**
 * Tests that each possible leak in the table {@code leaks.md} names existing tests, or a reason why it cannot occur.
 */
class LeaksTests {
    private static final int SHORTEST_REASON = 30;

    @Test
    void every_way_to_leak_is_guarded_by_tests_that_run_and_were_seen_to_bite_or_is_not_there() throws IOException {
        for (var row : RequirementTable.rows("leaks.md")) {
            assertThat(row).as(row[0]).hasSize(3).doesNotContain("");
            if (row[1].equals("-")) assertThat(row[2]).as(row[0]).hasSizeGreaterThan(SHORTEST_REASON);
            else RequirementTable.isTested(row[0], row[1]);
        }
    }
}
