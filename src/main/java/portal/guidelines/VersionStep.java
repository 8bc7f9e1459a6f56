package portal.guidelines;

import static portal.guidelines.VersionEvent.APPROVE;
import static portal.guidelines.VersionEvent.ARCHIVE;
import static portal.guidelines.VersionEvent.DISCARD;
import static portal.guidelines.VersionEvent.PUBLISH;
import static portal.guidelines.VersionEvent.RETURN;
import static portal.guidelines.VersionEvent.SUBMIT;
import static portal.guidelines.VersionEvent.SUPERSEDE;
import static portal.guidelines.VersionEvent.WITHDRAW;
import static portal.guidelines.VersionState.APPROVED;
import static portal.guidelines.VersionState.ARCHIVED;
import static portal.guidelines.VersionState.DRAFT;
import static portal.guidelines.VersionState.IN_REVIEW;
import static portal.guidelines.VersionState.PUBLISHED;
import static portal.guidelines.VersionState.SUPERSEDED;
import static portal.guidelines.VersionState.WITHDRAWN;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portal.access.AudienceId;
import portal.access.LifeCycle;
import portal.access.LifeCycle.Guard;
import portal.access.LifeCycle.Step;
import portal.access.LifeCycle.Who;
import portal.facts.Fact;
import portal.facts.Utc;
import portal.people.PersonId;

/**
 * A version of a guideline, with the data that a transition of its life cycle needs (rules.md, Guidelines).
 *
 * @param actor the person who triggers the event; null if the portal does so by itself
 * @param by the person whom the log names: who triggers the event, or for whom the portal does so
 * @param isTrainer whether this person has the role of trainer now
 * @param holdsReviewerRole whether this person has the role of a guideline reviewer now
 * @param at the time of the event
 * @param audience the audience of the version after the event
 */
record VersionStep(
        VersionRow version,
        Approval approval,
        @Nullable PersonId actor,
        PersonId by,
        boolean isTrainer,
        boolean holdsReviewerRole,
        Instant at,
        AudienceId audience) {
    private static final Who<VersionStep> AUTHOR = new Who<>("guidelines.who.author", VersionStep::isByAuthor);
    private static final Who<VersionStep> REVIEWER = new Who<>("guidelines.who.reviewer", VersionStep::isByReviewer);
    private static final Who<VersionStep> TRAINER =
            new Who<>("guidelines.who.trainer", step -> step.actor == null || step.isTrainer && step.isByAuthor());
    private static final Who<VersionStep> DISCARDER = new Who<>("guidelines.who.discarder", VersionStep::isByDiscarder);
    private static final Who<VersionStep> PORTAL = new Who<>("guidelines.who.portal", step -> true);

    private static final Guard<VersionStep> HAS_REVIEWER = new Guard<>(
            "guidelines.missing.reviewer", step -> !step.approval.reviewers().isEmpty());
    private static final Guard<VersionStep> IS_LAST_APPROVAL =
            new Guard<>("guidelines.missing.other-approver", step -> step.isByOther() && step.isLastApproval());
    private static final Guard<VersionStep> IS_BY_OTHER =
            new Guard<>("guidelines.missing.other-approver", VersionStep::isByOther);
    private static final Guard<VersionStep> IS_APPROVED =
            new Guard<>("guidelines.missing.approval", step -> step.approval.isComplete());
    private static final Guard<VersionStep> IS_PROPOSED =
            new Guard<>("guidelines.missing.proposal", VersionStep::isWithdrawalProposedByOther);
    private static final Guard<VersionStep> IS_OVERDUE =
            new Guard<>("guidelines.missing.overdue", step -> step.version.isLongOverdue(Utc.day(step.at)));

    static final LifeCycle<VersionStep, VersionState, VersionEvent> STEPS = new LifeCycle<>(
            step(DRAFT, SUBMIT, IN_REVIEW, AUTHOR, HAS_REVIEWER, VersionSubmitted::new),
            step(IN_REVIEW, RETURN, DRAFT, REVIEWER, LifeCycle.always(), VersionReturned::new),
            step(IN_REVIEW, APPROVE, APPROVED, REVIEWER, IS_LAST_APPROVAL, VersionApproved::new),
            step(IN_REVIEW, APPROVE, IN_REVIEW, REVIEWER, IS_BY_OTHER, VersionApproved::new),
            step(APPROVED, APPROVE, APPROVED, REVIEWER, IS_BY_OTHER, VersionApproved::new),
            step(APPROVED, PUBLISH, PUBLISHED, TRAINER, IS_APPROVED, VersionPublished::new),
            step(PUBLISHED, SUPERSEDE, SUPERSEDED, PORTAL, LifeCycle.always(), VersionSuperseded::new),
            step(PUBLISHED, WITHDRAW, WITHDRAWN, REVIEWER, IS_PROPOSED, VersionWithdrawn::new),
            step(DRAFT, DISCARD, ARCHIVED, DISCARDER, LifeCycle.always(), VersionDiscarded::new),
            step(DRAFT, ARCHIVE, ARCHIVED, PORTAL, IS_OVERDUE, VersionArchived::new),
            step(IN_REVIEW, ARCHIVE, ARCHIVED, PORTAL, IS_OVERDUE, VersionArchived::new),
            step(APPROVED, ARCHIVE, ARCHIVED, PORTAL, IS_OVERDUE, VersionArchived::new),
            step(PUBLISHED, ARCHIVE, ARCHIVED, PORTAL, IS_OVERDUE, VersionArchived::new),
            step(SUPERSEDED, ARCHIVE, ARCHIVED, PORTAL, IS_OVERDUE, VersionArchived::new),
            step(WITHDRAWN, ARCHIVE, ARCHIVED, PORTAL, IS_OVERDUE, VersionArchived::new));

    /** Returns a copy for an event after which the version has another audience. */
    VersionStep to(AudienceId other) {
        return new VersionStep(version, approval, actor, by, isTrainer, holdsReviewerRole, at, other);
    }

    private boolean isByAuthor() {
        return actor != null && approval.named().contains(actor);
    }

    /** Returns whether the trainer in charge acts, if still a trainer, or an author while nobody else is an author or has
     * written in the version. */
    private boolean isByDiscarder() {
        return isTrainer && version.owner().equals(actor) || isByOnlyAuthor();
    }

    private boolean isByOnlyAuthor() {
        return isByAuthor() && approval.writers().equals(Set.of(actor));
    }

    private boolean isByReviewer() {
        return actor != null && holdsReviewerRole && approval.reviewers().contains(actor);
    }

    /**
     * Returns whether the person who triggers the event is no author of the version, has not written in it, and has
     * suggested no wording that was used.
     */
    private boolean isByOther() {
        return actor != null && !approval.authors().contains(actor);
    }

    private boolean isLastApproval() {
        return actor != null && approval.isCompletedBy(actor);
    }

    private boolean isWithdrawalProposedByOther() {
        var proposed = version.withdrawal();
        return proposed != null && !proposed.by().equals(actor);
    }

    private Fact publishes(VersionFact fact) {
        return fact.of(version.guideline(), version.id(), audience, version.space(), by, at);
    }

    private static Step<VersionStep, VersionState, VersionEvent> step(
            VersionState from,
            VersionEvent event,
            VersionState to,
            Who<VersionStep> who,
            Guard<VersionStep> guard,
            VersionFact fact) {
        return new Step<>(from, event, to, who, guard, step -> step.publishes(fact));
    }
}
