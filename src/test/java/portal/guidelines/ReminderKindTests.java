package portal.guidelines;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.guidelines.ReminderKind.ACKNOWLEDGEMENT;
import static portal.guidelines.ReminderKind.RENEWAL;
import static portal.guidelines.ReminderKind.REVIEW;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tests on which days reminders are sent. */
class ReminderKindTests {
    private static final LocalDate DUE = LocalDate.of(2026, 3, 31);

    @Test
    void a_reviewer_is_reminded_three_days_before_on_the_day_and_every_week_after_it() {
        assertThat(REVIEW.step(DUE, day("2026-03-27"))).isEmpty();
        assertThat(days(REVIEW, "2026-03-28", "2026-03-30", "2026-03-31", "2026-04-06", "2026-04-07", "2026-04-15"))
                .containsExactly("2026-03-28", "2026-03-28", "2026-03-31", "2026-03-31", "2026-04-07", "2026-04-14");
    }

    @Test
    void a_reader_is_reminded_fourteen_and_three_days_before_on_the_day_and_every_week_after_it() {
        assertThat(ACKNOWLEDGEMENT.step(DUE, day("2026-03-16"))).isEmpty();
        assertThat(days(ACKNOWLEDGEMENT, "2026-03-17", "2026-03-27", "2026-03-28", "2026-03-31", "2026-04-08"))
                .containsExactly("2026-03-17", "2026-03-17", "2026-03-28", "2026-03-31", "2026-04-07");
    }

    @Test
    void trainers_are_reminded_three_months_and_one_before_on_the_day_and_every_month_after_it() {
        assertThat(RENEWAL.step(DUE, day("2025-12-30"))).isEmpty();
        assertThat(days(RENEWAL, "2025-12-31", "2026-02-27", "2026-02-28", "2026-03-31", "2026-04-30", "2026-06-01"))
                .containsExactly("2025-12-31", "2025-12-31", "2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31");
    }

    private static List<String> days(ReminderKind kind, String... todays) {
        return List.of(todays).stream()
                .map(today -> kind.step(DUE, day(today)))
                .flatMap(Optional::stream)
                .map(LocalDate::toString)
                .toList();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
