package portal.operations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The first and the last day of an operation. A day is a day in the operation's own time zone, wherever the people who
 * take part are.
 */
public record OperationPeriod(LocalDate startsOn, LocalDate endsOn, ZoneId zone) {
    private static final ZoneId UTC = ZoneId.of("UTC");

    /** How many days before the end of an operation the portal announces it; the earliest announcement comes first. */
    static final List<Integer> ANNOUNCED_DAYS_BEFORE = List.of(30, 7, 1);

    /** Replaces the offset {@code Z} by the zone {@code UTC}, under which it is shown and stored. */
    public OperationPeriod {
        if (zone.equals(ZoneOffset.UTC)) zone = UTC;
    }

    /** Returns whether an operation may have these days as its first and last day. */
    public static boolean isPossible(LocalDate startsOn, LocalDate endsOn) {
        return endsOn.isAfter(startsOn) && !endsOn.isAfter(startsOn.plusMonths(Operations.LONGEST_MONTHS));
    }

    /**
     * Returns the moment when the last day is over. If the clocks of the zone skip midnight, it is the first moment of
     * the next day.
     */
    public Instant end() {
        return startOf(endsOn.plusDays(1));
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(end());
    }

    /** Returns the number of days that are left, including today; 0 if the last day is over. */
    public long daysLeft(Instant now) {
        return Math.max(0, ChronoUnit.DAYS.between(LocalDate.ofInstant(now, zone), endsOn.plusDays(1)));
    }

    /**
     * Returns which announcement of the end is due, as a number of days before the end; the last one if several are
     * due. It is empty if none is due yet, or the last day is over.
     */
    Optional<Integer> announcement(Instant now) {
        if (isOver(now)) return Optional.empty();
        return ANNOUNCED_DAYS_BEFORE.stream()
                .filter(days -> !now.isBefore(startOf(endsOn.plusDays(1).minusDays(days))))
                .reduce((earlier, later) -> later);
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
