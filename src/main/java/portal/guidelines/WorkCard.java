package portal.guidelines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import portal.access.AudienceProperties;
import portal.access.LifeCycle.Choice;
import portal.access.SpaceId;
import portal.guidelines.clauses.ClauseChange;
import portal.guidelines.clauses.ClauseId;
import portal.people.PersonCard;

/**
 * A version as the people who work on it see it, without its text.
 *
 * @param hash the hash of the present text, which an approval must name
 * @param reviewDueOn the day, in UTC, by which it must be reviewed; null if it was never published or planned
 * @param withdrawal the withdrawal that a trainer has proposed; null if there is none
 * @param decisions what the reviewers decided, the latest first
 * @param choices the steps that the state of the version has, with who may take them and what is missing
 * @param changedSinceApproval the clauses that differ from the text that was approved last; empty if none was approved
 * @param isMine whether the viewer is an author of the version
 * @param owner the trainer in charge of the guideline
 * @param isInCharge whether the viewer is this trainer
 * @param sinceMyReview what has changed since the viewer reviewed it; null if the viewer has not, or it is not in work
 * @param planMissedOn the planned day on which it could not be published; null if there is none
 */
public record WorkCard(
        GuidelineId guideline,
        GuidelineVersionId version,
        SpaceId space,
        AudienceProperties marked,
        int number,
        Locale language,
        VersionState state,
        String title,
        String hash,
        boolean isMajor,
        String changeNote,
        @Nullable LocalDate publishOn,
        @Nullable LocalDate reviewDueOn,
        @Nullable ProposedWithdrawal withdrawal,
        List<TeamMember> team,
        List<Decision> decisions,
        List<ClauseComment> comments,
        List<Choice<VersionEvent>> choices,
        List<ClauseChange> changedSinceApproval,
        boolean isMine,
        PersonCard owner,
        boolean isInCharge,
        @Nullable SinceMyReview sinceMyReview,
        @Nullable LocalDate planMissedOn) {
    /**
     * A person who works on the version.
     *
     * @param language the language of a translator; null for others
     * @param dueOn the day by which the work should be done; null if there is none
     * @param hasApproved whether this reviewer, or the stand-in, has approved the present text
     * @param hasReturned whether their last decision was to return the version
     * @param standIn who may review in place of this reviewer; null if nobody may
     */
    public record TeamMember(
            PersonCard person,
            MemberPart part,
            @Nullable Locale language,
            @Nullable LocalDate dueOn,
            boolean hasApproved,
            boolean hasReturned,
            @Nullable PersonCard standIn) {}

    /** A withdrawal that this trainer has proposed. Another person, a reviewer, confirms it. */
    public record ProposedWithdrawal(WithdrawalKind kind, String reason, PersonCard by) {}

    /** A decision of a reviewer. The reason is empty for an approval. */
    public record Decision(PersonCard person, boolean isApproved, String reason, Instant at) {}

    /**
     * A comment on a clause.
     *
     * @param resolved by whom and when it was resolved; null if it is open
     * @param suggestion the wording that it suggests; null if it suggests none
     */
    public record ClauseComment(
            CommentId id,
            ClauseId clause,
            PersonCard person,
            String text,
            Instant at,
            @Nullable Done resolved,
            @Nullable Suggestion suggestion) {
        public boolean isResolved() {
            return resolved != null;
        }
    }

    /** Who did something, and when. */
    public record Done(PersonCard by, Instant at) {}

    /**
     * A suggested wording of a whole clause.
     *
     * @param clauseHash the hash of the clause for which it was suggested
     * @param decided by whom and when it was used or declined; null if it is open
     */
    public record Suggestion(
            String heading,
            String text,
            String clauseHash,
            SuggestionState state,
            @Nullable Done decided) {}

    /**
     * What has changed since the viewer reviewed the version.
     *
     * @param at when the viewer decided on it last; if they have not, when they saw an earlier text last
     * @param changes the clauses that have changed
     */
    public record SinceMyReview(Instant at, List<ClauseChange> changes) {}
}
