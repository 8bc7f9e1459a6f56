package portal.guidelines;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.Act;
import portal.access.Justification;
import portal.access.NotFound;
import portal.access.Refused;
import portal.facts.Utc;
import portal.people.People;
import portal.people.PersonId;
import portal.people.Role;

/** Publishes approved versions, now or on a planned day, and withdraws and archives them. */
@Service
@Transactional
public class GuidelinePublication {
    /** How long a version is in force before it must be reviewed, unless its author chooses otherwise. */
    public static final Period USUAL_TIME_TO_REVIEW = Period.ofMonths(12);

    private static final Period LONGEST_TIME_TO_REVIEW = Period.ofMonths(36);
    private static final Period LONGEST_PLAN = Period.ofMonths(12);

    private final Versions versions;
    private final VersionTable versionTable;
    private final GuidelineTranslations translations;
    private final PublishedClauses published;
    private final GuidelineBodies bodies;
    private final Access access;
    private final People people;
    private final Clock clock;

    GuidelinePublication(
            Versions versions,
            VersionTable versionTable,
            GuidelineTranslations translations,
            PublishedClauses published,
            GuidelineBodies bodies,
            Access access,
            People people,
            Clock clock) {
        this.versions = versions;
        this.versionTable = versionTable;
        this.translations = translations;
        this.published = published;
        this.bodies = bodies;
        this.access = access;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Publishes an approved version now. The version that was in force until now is superseded in the same transaction,
     * and the translations that are checked come into force. Only an author who is a trainer may call this.
     *
     * @param reviewDueOn the day, in UTC, by which the version must be reviewed
     * @throws Refused if some readers may not read the document that is its body
     */
    public void publish(GuidelineVersionId id, LocalDate reviewDueOn) {
        var version = versions.forChange(id, Act.WRITE);
        checkReview(reviewDueOn, today());
        publish(versions.step(version), reviewDueOn);
    }

    private void publish(VersionStep step, LocalDate reviewDueOn) {
        var version = step.version();
        var readers = access.released(version.work());
        versions.take(step.to(readers), VersionEvent.PUBLISH);
        if (!bodies.isForAllReaders(version)) throw new Refused("guidelines.refused.body-readers");
        versionTable.inForce(version.guideline()).ifPresent(former -> supersede(former, step.by()));
        versionTable.setPublished(version.id(), readers, reviewDueOn, step.at());
        translations.publishChecked(version.id(), step.by());
        published.update(version.guideline());
    }

    private void supersede(VersionRow former, PersonId by) {
        var state = versions.take(versions.ownStep(former, by), VersionEvent.SUPERSEDE);
        versionTable.setEnded(former.id(), state, clock.instant());
    }

    /**
     * Plans the day on which an approved version takes effect by itself. If its text is not approved on that day, it
     * does not take effect. The day begins at midnight UTC.
     *
     * @param day the day; null to plan no day any more
     * @param reviewDueOn the day, in UTC, by which the version must be reviewed
     */
    public void plan(GuidelineVersionId id, @Nullable LocalDate day, LocalDate reviewDueOn) {
        var version = versions.forChange(id, Act.WRITE);
        if (!VersionStep.STEPS.isPossible(versions.step(version), version.state(), VersionEvent.PUBLISH))
            throw new Refused("guidelines.refused.plan");
        if (day != null && (!day.isAfter(today()) || day.isAfter(today().plus(LONGEST_PLAN))))
            throw new Refused("guidelines.refused.day").because("day");
        checkReview(reviewDueOn, day == null ? today() : day);
        versionTable.setPublishOn(id, day, reviewDueOn, day == null ? null : access.viewer());
        versions.publish(PublicationPlanned::new, version);
    }

    private static void checkReview(LocalDate reviewDueOn, LocalDate from) {
        if (!reviewDueOn.isAfter(from) || reviewDueOn.isAfter(from.plus(LONGEST_TIME_TO_REVIEW)))
            throw new Refused("guidelines.refused.review").because("reviewDueOn");
    }

    /**
     * Proposes to withdraw the version that is in force. A reviewer then withdraws it. Only an author who is a trainer
     * may call this.
     */
    public void proposeWithdrawal(GuidelineVersionId id, WithdrawalKind kind, Justification reason) {
        var version = versions.forChange(id, Act.RECALL);
        access.require(Role.TRAINER);
        versions.requireAuthor(version);
        if (version.state() != VersionState.PUBLISHED) throw new Refused("access.refused.step");
        versionTable.setWithdrawal(id, new VersionRow.Withdrawal(kind, reason.value(), access.viewer(), false));
        versions.publish(WithdrawalProposed::new, version);
    }

    /**
     * Withdraws the version that is in force, as a trainer has proposed. Acknowledgements are kept. Only a reviewer of
     * the version who did not propose it may call this.
     *
     * @param proposed the kind of withdrawal that the reviewer had before them
     * @throws Refused if another kind was proposed meanwhile
     */
    public void withdraw(GuidelineVersionId id, WithdrawalKind proposed) {
        var version = versions.forChange(id, Act.RECALL);
        if (version.withdrawal() != null && version.withdrawal().kind() != proposed)
            throw new Refused("guidelines.refused.changed-meanwhile");
        var state = versions.take(versions.step(version), VersionEvent.WITHDRAW);
        versionTable.setEnded(id, state, clock.instant());
        versionTable.setWithdrawn(id, access.viewer());
        published.update(version.guideline());
    }

    /** Returns the versions whose planned day has come. Called by {@link GuidelineRounds}; there is no viewer. */
    List<GuidelineVersionId> due() {
        return versionTable.dueForPublication(today());
    }

    /**
     * Publishes a version whose planned day has come, if its text is approved, the trainer who planned it could still
     * publish it, and all its readers may read its body. Otherwise the plan is dropped, and the authors of the version
     * are told. Called by {@link GuidelineRounds}.
     */
    void publishDue(GuidelineVersionId id) {
        var version = versionTable.locked(id).orElseThrow(NotFound::new);
        var day = version.publishOn();
        if (version.state() != VersionState.APPROVED || day == null || day.isAfter(today())) return;
        var planner = versionTable.planner(id).orElse(version.owner());
        var step = versions.ownStep(version, planner);
        var reviewDueOn = version.reviewDueOn();
        var isPossible = VersionStep.STEPS.isPossible(step, version.state(), VersionEvent.PUBLISH);
        var mayBeRead = mayStillPublish(planner, version) && bodies.isForAllReaders(version);
        if (isPossible && reviewDueOn != null && mayBeRead) publish(step, reviewDueOn);
        else miss(version, planner, day);
    }

    /** Returns whether the person is still an author and a trainer, and the space still takes new texts of them. */
    private boolean mayStillPublish(PersonId planner, VersionRow version) {
        return access.may(planner, Act.WRITE, version.work())
                && people.holds(planner, Role.TRAINER)
                && versions.has(version, planner, MemberPart.AUTHOR);
    }

    private void miss(VersionRow version, PersonId planner, LocalDate day) {
        versionTable.setPlanMissed(version.id(), day);
        versions.publish(new PublicationMissed(
                version.guideline(), version.id(), version.work(), version.space(), planner, clock.instant()));
    }

    /**
     * Discards a draft that was never published. It is archived at once, and from then on nobody sees it; the next
     * version gets its number. The trainer in charge may call this, and an author
     * while nobody else is an author or has written in the version.
     */
    public void discard(GuidelineVersionId id) {
        var version = versions.forChange(id, Act.WRITE);
        versionTable.setEnded(id, versions.take(versions.step(version), VersionEvent.DISCARD), clock.instant());
        versionTable.setWork(id, access.recalled(version.work()));
        versionTable.freeNumber(version);
    }

    /**
     * Returns the versions, not yet archived, whose review is long overdue ({@link
     * VersionRow#KEPT_AFTER_REVIEW_IS_DUE}). Called by {@link GuidelineRounds}; there is no viewer.
     */
    List<GuidelineVersionId> overdue() {
        return versionTable.dueForReviewBefore(
                today().minus(VersionRow.KEPT_AFTER_REVIEW_IS_DUE).plusDays(1));
    }

    /** Archives a version whose review is long overdue. Called by {@link GuidelineRounds}. */
    void archiveOverdue(GuidelineVersionId id) {
        var version = versionTable.locked(id).orElseThrow(NotFound::new);
        if (version.state() == VersionState.ARCHIVED || !version.isLongOverdue(today())) return;
        versionTable.setEnded(id, versions.take(versions.ownStep(version), VersionEvent.ARCHIVE), clock.instant());
        published.update(version.guideline());
    }

    private LocalDate today() {
        return Utc.day(clock.instant());
    }
}
