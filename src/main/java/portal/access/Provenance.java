package portal.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why an item in a restricted space is processed, how reliable it is, and until when it is kept without a review. It
 * does not decide who may read the item, so it is not part of the marking.
 *
 * @param pap what may be done with the indicators of the item; null if the item has no indicators or this is not said
 * @param sensitive whether the item contains particularly sensitive data, such as biometric data or data on health
 * @param justification why sensitive data are necessary; empty for an item without sensitive data
 * @param reviewOn the day by which the originator must decide again whether to keep the item (DP-02)
 */
public record Provenance(
        Purpose purpose,
        Evaluation evaluation,
        @Nullable Pap pap,
        boolean personalData,
        boolean sensitive,
        String justification,
        LocalDate reviewOn) {
    /** The largest number of years between the entry of an item and its review (DP-02). */
    public static final int MOST_YEARS = 5;

    /** @throws Refused if sensitive data have no justification, or the justification is too long (DP-12) */
    public Provenance {
        justification = sensitive ? justification.strip() : "";
        personalData = personalData || sensitive;
        if (sensitive && justification.isEmpty())
            throw new Refused("access.refused.sensitive-why").because("provenance.justification");
        if (justification.length() > Justification.LONGEST)
            throw new Refused("access.refused.reason", Justification.LONGEST).because("provenance.justification");
    }

    /**
     * Returns the provenance with these values.
     *
     * @throws Refused if the purpose, the evaluation or the day of the review is missing (DP-01, DP-08), or if
     *     sensitive data have no justification (DP-12); the exception names the first fault
     */
    public static Provenance of(
            @Nullable Purpose purpose,
            @Nullable Evaluation evaluation,
            @Nullable Pap pap,
            boolean personalData,
            boolean sensitive,
            String justification,
            @Nullable LocalDate reviewOn) {
        if (purpose == null) throw new Refused("access.refused.purpose").because("provenance.purpose");
        if (evaluation == null) throw new Refused("access.refused.evaluation").because("provenance.evaluation");
        if (reviewOn == null) throw new Refused("access.refused.review").because("provenance.reviewOn");
        return new Provenance(purpose, evaluation, pap, personalData, sensitive, justification, reviewOn);
    }

    public Provenance withPap(@Nullable Pap other) {
        return new Provenance(purpose, evaluation, other, personalData, sensitive, justification, reviewOn);
    }

    /**
     * Requires that an item with this classification may have this provenance.
     *
     * @param entered the day on which the item was entered
     * @throws Refused if the review is due more than {@link #MOST_YEARS} years after the entry, or not after the entry
     *     (DP-02); or if sensitive data are classified lower than RESTRICTED (DP-12)
     */
    void requireFor(Classification classification, LocalDate entered) {
        if (reviewOn.isAfter(entered.plusYears(MOST_YEARS)))
            throw new Refused("access.refused.review-late", MOST_YEARS).because("provenance.reviewOn");
        if (!reviewOn.isAfter(entered)) throw new Refused("access.refused.review-past").because("provenance.reviewOn");
        if (sensitive && Classification.RESTRICTED.exceeds(classification))
            throw new Refused("access.refused.sensitive-class").because("marking.classification");
    }
}
