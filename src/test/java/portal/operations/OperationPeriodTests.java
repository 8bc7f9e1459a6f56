package portal.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests when the last day of an operation is over: in its own time zone, also where a midnight does not exist. */
class OperationPeriodTests {
    private static final LocalDate START = LocalDate.of(2026, 6, 1);

    @ParameterizedTest
    @CsvSource({
        "Pacific/Kiritimati, 2026-11-30T10:00:00Z",
        "Asia/Kathmandu, 2026-11-30T18:15:00Z",
        "Europe/Zurich, 2026-11-30T23:00:00Z",
        "UTC, 2026-12-01T00:00:00Z",
        "America/Sao_Paulo, 2026-12-01T03:00:00Z",
        "Pacific/Pago_Pago, 2026-12-01T11:00:00Z"
    })
    void it_ends_at_midnight_of_its_own_zone(String zone, Instant end) {
        var period = period(LocalDate.of(2026, 11, 30), zone);
        assertThat(period.end()).isEqualTo(end);
        assertThat(period.isOver(end.minusNanos(1))).isFalse();
        assertThat(period.isOver(end)).isTrue();
    }

    @Test
    void where_the_clocks_skip_midnight_it_ends_with_the_first_moment_of_the_next_day() {
        // in Santiago, 6 September 2026 begins at one o'clock
        var period = period(LocalDate.of(2026, 9, 5), "America/Santiago");
        assertThat(period.end()).isEqualTo("2026-09-06T04:00:00Z");
        assertThat(period.end().atZone(period.zone()).toLocalTime()).isEqualTo(LocalTime.of(1, 0));
        assertThat(period.isOver(Instant.parse("2026-09-06T03:59:59Z"))).isFalse();
    }

    @Test
    void a_last_day_of_twenty_five_hours_lasts_to_its_end() {
        var period = period(LocalDate.of(2026, 10, 25), "Europe/Zurich");
        var begins = LocalDate.of(2026, 10, 25).atStartOfDay(period.zone()).toInstant();
        assertThat(period.end()).isEqualTo(begins.plus(Duration.ofHours(25)));
    }

    @Test
    void the_days_that_are_left_count_the_present_one() {
        var period = period(LocalDate.of(2026, 11, 30), "Asia/Tokyo");
        assertThat(period.daysLeft(Instant.parse("2026-11-29T14:59:59Z"))).isEqualTo(2);
        assertThat(period.daysLeft(Instant.parse("2026-11-29T15:00:00Z"))).isEqualTo(1);
        assertThat(period.daysLeft(Instant.parse("2026-11-30T15:00:00Z"))).isZero();
        assertThat(period.daysLeft(Instant.parse("2027-01-01T00:00:00Z"))).isZero();
    }

    @Test
    void the_end_is_announced_thirty_seven_and_one_days_before() {
        var period = period(LocalDate.of(2026, 11, 30), "UTC");
        assertThat(period.announcement(Instant.parse("2026-10-31T23:59:59Z"))).isEmpty();
        assertThat(period.announcement(Instant.parse("2026-11-01T00:00:00Z"))).hasValue(30);
        assertThat(period.announcement(Instant.parse("2026-11-23T23:59:59Z"))).hasValue(30);
        assertThat(period.announcement(Instant.parse("2026-11-24T00:00:00Z"))).hasValue(7);
        assertThat(period.announcement(Instant.parse("2026-11-30T00:00:00Z"))).hasValue(1);
        assertThat(period.announcement(Instant.parse("2026-12-01T00:00:00Z"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 2026-02-28, true",
        "2024-02-29, 2026-03-01, false",
        "2026-08-31, 2028-08-31, true",
        "2026-06-01, 2026-06-01, false",
        "2026-06-01, 2026-05-31, false"
    })
    void a_period_lasts_at_most_twenty_four_months_however_long_they_are(
            LocalDate startsOn, LocalDate endsOn, boolean isPossible) {
        assertThat(OperationPeriod.isPossible(startsOn, endsOn)).isEqualTo(isPossible);
    }

    private static OperationPeriod period(LocalDate endsOn, String zone) {
        return new OperationPeriod(START, endsOn, ZoneId.of(zone));
    }
}
