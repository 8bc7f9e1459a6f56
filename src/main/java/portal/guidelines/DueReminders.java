package portal.guidelines;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import portal.access.Access;
import portal.access.AudienceId;
import portal.facts.Utc;
import portal.guidelines.MemberTable.Member;
import portal.guidelines.ReminderTable.DueReview;
import portal.people.People;
import portal.people.PersonCard;
import portal.people.PersonId;
import portal.people.Role;

/**
 * Sends the reminders whose day has come. {@link GuidelineRounds} calls it, on one node at a time; there is no viewer.
 * Whether a person may still read the version, and has still to do what is due, is asked at the moment of sending.
 */
@Component
class DueReminders {
    private static final Period KEPT = Period.ofMonths(6);

    private final ReminderTable reminders;
    private final Versions versions;
    private final VersionTable versionTable;
    private final MemberTable members;
    private final Acknowledgements acknowledgements;
    private final Access access;
    private final People people;
    private final Clock clock;

    DueReminders(
            ReminderTable reminders,
            Versions versions,
            VersionTable versionTable,
            MemberTable members,
            Acknowledgements acknowledgements,
            Access access,
            People people,
            Clock clock) {
        this.reminders = reminders;
        this.versions = versions;
        this.versionTable = versionTable;
        this.members = members;
        this.acknowledgements = acknowledgements;
        this.access = access;
        this.people = people;
        this.clock = clock;
    }

    /**
     * A step is a day on which reminders of one kind are sent about a version. The day of this step has come.
     *
     * @param person the person to remind; null if the version tells who must be reminded
     */
    record DueStep(
            GuidelineVersionId version,
            ReminderKind kind,
            LocalDate day,
            @Nullable PersonId person) {}

    /** Returns the steps whose day has come and that are not done. */
    List<DueStep> due() {
        var today = today();
        var due = new ArrayList<DueStep>();
        reminders
                .reviews(ReminderKind.REVIEW.horizon(today))
                .forEach(review -> step(review, today).ifPresent(due::add));
        var inForce = versionTable.inForceWithDue(ReminderKind.RENEWAL.horizon(today));
        for (var kind : List.of(ReminderKind.ACKNOWLEDGEMENT, ReminderKind.RENEWAL)) {
            var done = reminders.lastSteps(kind);
            inForce.forEach(version -> step(version, kind, today, done).ifPresent(due::add));
        }
        return due;
    }

    private static Optional<DueStep> step(DueReview review, LocalDate today) {
        return ReminderKind.REVIEW
                .step(review.dueOn(), today)
                .filter(day -> review.lastStep() == null || day.isAfter(review.lastStep()))
                .map(day -> new DueStep(review.version(), ReminderKind.REVIEW, day, review.person()));
    }

    private static Optional<DueStep> step(
            VersionRow version, ReminderKind kind, LocalDate today, Map<GuidelineVersionId, LocalDate> done) {
        return step(version, kind, today)
                .filter(day -> done.getOrDefault(version.id(), LocalDate.MIN).isBefore(day))
                .map(day -> new DueStep(version.id(), kind, day, null));
    }

    /**
     * Returns the present step of a version; empty if there is none after the day on which the version came into force.
     */
    private static Optional<LocalDate> step(VersionRow version, ReminderKind kind, LocalDate today) {
        var due = kind == ReminderKind.RENEWAL ? version.reviewDueOn() : Acknowledgements.dueOn(version);
        var published = version.publishedAt();
        if (due == null || published == null) return Optional.empty();
        return kind.step(due, today).filter(day -> day.isAfter(Utc.day(published)));
    }

    /** Sends the reminders of a step. If another node has done the step meanwhile, nothing is sent. */
    void send(DueStep step) {
        var version = versionTable.locked(step.version()).orElse(null);
        if (version == null) return;
        var wanted = step.person() == null ? all(version, step) : reviewer(version, step.person(), step.day());
        var now = clock.instant();
        var sent = reminders.add(version.id(), step.kind(), step.day(), wanted, now);
        if (sent > 0)
            versions.publish(new RemindersSent(
                    version.guideline(), version.id(), AudienceId.NOBODY, version.space(), version.owner(), now));
    }

    private Collection<PersonId> all(VersionRow version, DueStep step) {
        if (version.state() != VersionState.PUBLISHED) return List.of();
        if (!reminders.addStep(version.id(), step.kind(), step.day())) return List.of();
        if (step.kind() == ReminderKind.RENEWAL) return inCharge(version);
        return acknowledgements.missing(version).stream().map(PersonCard::id).toList();
    }

    /**
     * Returns the authors of the version and the owner of the guideline, except those who are not trainers or can no
     * longer read the version.
     */
    private List<PersonId> inCharge(VersionRow version) {
        var authors = members.of(version.id()).stream()
                .filter(member -> member.part() == MemberPart.AUTHOR)
                .map(Member::person);
        var wanted =
                Stream.concat(authors, Stream.of(version.owner())).distinct().toList();
        var readers = new HashSet<>(access.addressees(version.work()));
        return people.cards(wanted).values().stream()
                .filter(person -> person.roles().contains(Role.TRAINER) && readers.contains(person.id()))
                .map(PersonCard::id)
                .toList();
    }

    /**
     * Returns those of the reviewer and the stand-in who can still read the version; nobody if one of them has approved
     * the present text, or if their review is not needed. Also notes that the step is done. If the version is no longer
     * under review, returns nobody and notes nothing.
     */
    private Set<PersonId> reviewer(VersionRow version, PersonId person, LocalDate day) {
        if (!version.state().isUnderReview()) return Set.of();
        reminders.addReviewStep(version.id(), person, day);
        return versions.approval(version).reviews().stream()
                .filter(review -> review.reviewer().equals(person) && review.isNeeded() && !review.isGiven())
                .flatMap(review -> Stream.concat(Stream.of(person), Stream.ofNullable(review.standIn())))
                .filter(access.addressees(version.work())::contains)
                .collect(Collectors.toSet());
    }

    /** Deletes reminders that are so old that nobody is shown them. */
    void deleteOld() {
        reminders.deleteBefore(today().minus(KEPT));
    }

    private LocalDate today() {
        return Utc.day(clock.instant());
    }
}
