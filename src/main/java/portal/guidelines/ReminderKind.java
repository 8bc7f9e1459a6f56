package portal.guidelines;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** What a reminder is about, and on which days it is sent. */
public enum ReminderKind {
    /** A reviewer must approve or return a version. */
    REVIEW(Period.ofDays(7), Period.ofDays(3), Period.ZERO),
    /** A reader must acknowledge a version. */
    ACKNOWLEDGEMENT(Period.ofDays(7), Period.ofDays(14), Period.ofDays(3), Period.ZERO),
    /** The trainers in charge must review the version in force. */
    RENEWAL(Period.ofMonths(1), Period.ofMonths(3), Period.ofMonths(1), Period.ZERO);

    private final Period betweenWhenOverdue;
    private final List<Period> before;

    /**
     * @param before how long before the due day each reminder is sent, the earliest first; the last one is on the day
     */
    ReminderKind(Period betweenWhenOverdue, Period... before) {
        this.betweenWhenOverdue = betweenWhenOverdue;
        this.before = List.of(before);
    }

    /** Returns the latest day up to today on which a reminder is sent; empty if none is sent yet. */
    Optional<LocalDate> step(LocalDate due, LocalDate today) {
        if (today.isAfter(due)) return Optional.of(overdue(due, today));
        return before.stream()
                .map(due::minus)
                .filter(day -> !day.isAfter(today))
                .reduce((earlier, later) -> later);
    }

    private LocalDate overdue(LocalDate due, LocalDate today) {
        var times = 0;
        while (!day(due, times + 1).isAfter(today)) times++;
        return day(due, times);
    }

    private LocalDate day(LocalDate due, int times) {
        return due.plus(betweenWhenOverdue.multipliedBy(times));
    }

    /**
     * Returns a day that is later than every due day for which a reminder can be sent today. Months differ in length by
     * up to three days.
     */
    LocalDate horizon(LocalDate today) {
        return today.plus(before.getFirst()).plusDays(4);
    }
}
