package portal.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetryIntervalTests {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private final RetryInterval pause = new RetryInterval(Duration.ofMinutes(1));

    @Test
    void before_anything_was_tried_there_is_none() {
        assertThat(pause.isOver(NOON)).isTrue();
    }

    @Test
    void it_lasts_its_length() {
        pause.begin(NOON);
        assertThat(pause.isOver(NOON)).isFalse();
        assertThat(pause.isOver(NOON.plusMillis(59_999))).isFalse();
        assertThat(pause.isOver(NOON.plusSeconds(60))).isTrue();
    }

    @Test
    void it_does_not_wait_for_a_clock_that_was_set_back_to_come_by_again() {
        pause.begin(NOON);
        assertThat(pause.isOver(NOON.minusSeconds(1))).isTrue();
    }
}
