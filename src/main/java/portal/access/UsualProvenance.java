package portal.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The provenance that a new item gets in a restricted space unless its author chooses another one.
 *
 * @param reviewMonths how many months after its entry an item is reviewed. If null, the item is reviewed a year after
 *     the end of the space's work, but at most {@link Provenance#MOST_YEARS} years after its entry; or, if the space
 *     has no end or that day is over, {@link #MONTHS} months after its entry
 */
public record UsualProvenance(
        Purpose purpose,
        Evaluation evaluation,
        boolean personalData,
        @Nullable Integer reviewMonths) {
    /**
     * How many months after its entry an item is reviewed if nobody has chosen a number, and the work of the space has
     * no end or ended at least a year ago.
     */
    public static final int MONTHS = 24;

    private static final int YEAR = 12;

    /**
     * The values of a space for which nobody has chosen any. Their purpose is that of operations, which support
     * investigations.
     */
    static final UsualProvenance STANDARD =
            new UsualProvenance(Purpose.SUPPORT_INVESTIGATION, Evaluation.NOT_POSSIBLE, false, null);

    /** @throws Refused if the number of months is not positive or longer than {@link Provenance#MOST_YEARS} */
    public UsualProvenance {
        if (reviewMonths != null && (reviewMonths < 1 || reviewMonths > Provenance.MOST_YEARS * YEAR))
            throw new Refused("access.refused.review-months", Provenance.MOST_YEARS * YEAR).because("reviewMonths");
    }

    /**
     * Returns the provenance of an item that is entered today.
     *
     * @param end the last day of the space's work; null if it has none
     */
    Provenance on(LocalDate today, @Nullable LocalDate end) {
        return new Provenance(purpose, evaluation, null, personalData, false, "", reviewOn(today, end));
    }

    private LocalDate reviewOn(LocalDate today, @Nullable LocalDate end) {
        if (reviewMonths != null) return today.plusMonths(reviewMonths);
        if (end == null) return today.plusMonths(MONTHS);
        var latest = today.plusYears(Provenance.MOST_YEARS);
        var wanted = end.plusYears(1);
        if (wanted.isAfter(latest)) return latest;
        return wanted.isAfter(today) ? wanted : today.plusMonths(MONTHS);
    }
}
