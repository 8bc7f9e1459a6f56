package portal.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import portal.access.ListPosition;

/** Tests how a position in the merged stream becomes a position in each of its parts. */
class StreamPositionTests {
    private static final Instant AT = Instant.parse("2026-12-31T23:59:59.999999Z");
    private static final UUID ID = UUID.fromString("7d1f6c1c-64f5-4a84-9d0a-07f2a2b1f9c1");
    private static final UUID LEAST = new UUID(0, 0);

    private final StreamPosition position = new StreamPosition(AT, 1, ID);

    @Test
    void its_own_part_goes_on_after_the_entry() {
        assertThat(position.in(1)).isEqualTo(new ListPosition(AT, ID));
    }

    @Test
    void earlier_parts_have_shown_all_entries_of_this_moment_and_later_parts_none() {
        assertThat(position.in(0)).isEqualTo(new ListPosition(AT, LEAST));
        assertThat(position.in(2)).isEqualTo(new ListPosition(Instant.parse("2027-01-01T00:00:00Z"), LEAST));
    }
}
