package portal.guidelines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import portal.access.AudienceId;
import portal.access.CrimeArea;
import portal.access.HasItem;
import portal.access.Item;
import portal.people.PersonId;

/**
 * A version of a guideline as it is stored, with what is stored with its guideline.
 *
 * @param item its audience is who may read the text in its present state
 * @param work the audience of its authors, reviewers and translators
 * @param revision the text as it was saved last
 * @param hash the hash of that text
 * @param isMajor whether readers who have acknowledged the version before must acknowledge this one too
 * @param latestMajor the number of the latest major version up to this one; acknowledgements count from there on
 * @param latestMajorAt when that version came into force; null if it has not yet
 * @param publishOn the day, in UTC, on which it takes effect by itself once it is approved; null if no day is planned
 * @param endedAt when it was superseded, withdrawn or archived; null if it was not
 * @param withdrawal the withdrawal that is proposed or done; null if there is none
 * @param acknowledgeDays how many days after the publication of a major version readers must have acknowledged it; null
 *     if nobody must
 */
record VersionRow(
        GuidelineVersionId id,
        GuidelineId guideline,
        int number,
        VersionState state,
        Locale language,
        Item item,
        AudienceId work,
        GuidelineRevisionId revision,
        String title,
        String hash,
        boolean isMajor,
        int latestMajor,
        @Nullable Instant latestMajorAt,
        String changeNote,
        @Nullable LocalDate publishOn,
        @Nullable Instant publishedAt,
        @Nullable LocalDate reviewDueOn,
        @Nullable Instant endedAt,
        @Nullable Withdrawal withdrawal,
        PersonId owner,
        @Nullable CrimeArea area,
        @Nullable Integer acknowledgeDays)
        implements HasItem {
    /** How long after its review was due a guideline is archived (rules.md, Guidelines). */
    static final Period KEPT_AFTER_REVIEW_IS_DUE = Period.ofMonths(24);

    /** A withdrawal that a trainer has proposed, and that has no effect before a reviewer has confirmed it. */
    record Withdrawal(WithdrawalKind kind, String reason, PersonId by, boolean isConfirmed) {}

    /** Returns whether the review has been overdue for so long that the version must be archived. */
    boolean isLongOverdue(LocalDate today) {
        return reviewDueOn != null && !today.isBefore(reviewDueOn.plus(KEPT_AFTER_REVIEW_IS_DUE));
    }

    /** Returns whether the version was withdrawn; it may have been archived since. */
    boolean isWithdrawn() {
        return withdrawal != null && withdrawal.isConfirmed;
    }

    /** Returns whether readers may see the text: always, unless it was withdrawn because it was published in error. */
    boolean isTextShown() {
        return !isWithdrawn() || Objects.requireNonNull(withdrawal).kind.isTextShown();
    }
}
