package portal.guidelines;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import portal.access.Access;
import portal.access.Act;
import portal.access.AudienceId;
import portal.access.LifeCycle.Choice;
import portal.access.NotFound;
import portal.access.ReadAudit;
import portal.access.ReaderAudience;
import portal.access.Refused;
import portal.facts.Fact;
import portal.guidelines.MemberTable.Member;
import portal.guidelines.MemberTable.Verdict;
import portal.people.PersonId;
import portal.people.Role;

/** What all services of this module do with a version: find it, check who may do what with it, and take a step. */
@Component
class Versions {
    private final VersionTable versionTable;
    private final RevisionTable revisions;
    private final MemberTable members;
    private final SuggestionTable suggestions;
    private final Access access;
    private final ReadAudit readAudit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Versions(
            VersionTable versionTable,
            RevisionTable revisions,
            MemberTable members,
            SuggestionTable suggestions,
            Access access,
            ReadAudit readAudit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.versionTable = versionTable;
        this.revisions = revisions;
        this.members = members;
        this.suggestions = suggestions;
        this.access = access;
        this.readAudit = readAudit;
        this.events = events;
        this.clock = clock;
    }

    /** Returns a version that the viewer may read; its text may be hidden, because it was withdrawn. */
    VersionRow readable(GuidelineVersionId id) {
        var version = versionTable.find(id).orElseThrow(NotFound::new);
        access.require(Act.READ, version.audience());
        return version;
    }

    /**
     * Returns a version that the viewer works on, as its author, reviewer or translator, in whatever state. The audit
     * log notes that the viewer has seen it.
     */
    VersionRow forTeam(GuidelineVersionId id) {
        var version = versionTable.find(id).orElseThrow(NotFound::new);
        access.require(Act.READ, version.work());
        readAudit.shown(version.guideline().value(), version.work());
        return version;
    }

    /**
     * Returns a version that the viewer works on and wants to change. It is locked until the end of the transaction.
     *
     * @throws Refused if the rights of the viewer, or the state of the space, do not permit the act
     */
    VersionRow forChange(GuidelineVersionId id, Act act) {
        var version = versionTable.locked(id).orElseThrow(NotFound::new);
        access.require(act, version.work());
        return version;
    }

    /**
     * Returns a version of which the viewer is an author. It is not locked: this is for what is prepared before the
     * version is changed.
     *
     * @throws Refused if the viewer works on the version in another part, or the state of the space permits no writing
     */
    VersionRow writtenByViewer(GuidelineVersionId id) {
        var version = versionTable.find(id).orElseThrow(NotFound::new);
        access.require(Act.WRITE, version.work());
        requireAuthor(version);
        return version;
    }

    Approval approval(VersionRow version) {
        return approval(version, members.of(version.id()), members.verdicts(version.id()));
    }

    /**
     * Returns the approval of a version whose members and decisions are known.
     *
     * @param verdicts the decisions of the reviewers, the latest first
     */
    Approval approval(VersionRow version, List<Member> team, List<Verdict> verdicts) {
        return Approval.of(version, team, verdicts, revisions.writers(version.id()), suggestions.used(version.id()));
    }

    /** Returns the version with what a step of the viewer needs. */
    VersionStep step(VersionRow version) {
        return step(version, approval(version));
    }

    private VersionStep step(VersionRow version, Approval approval) {
        return new VersionStep(
                version,
                approval,
                access.viewer(),
                access.viewer(),
                access.holds(Role.TRAINER),
                access.holds(Role.GUIDELINE_REVIEWER),
                clock.instant(),
                version.audience());
    }

    /**
     * Returns the version with what the portal needs to take a step by itself, in the name of the trainer in charge.
     */
    VersionStep ownStep(VersionRow version) {
        return ownStep(version, version.owner());
    }

    /** Returns the version with what the portal needs to take a step by itself, in the name of this person. */
    VersionStep ownStep(VersionRow version, PersonId by) {
        return new VersionStep(version, approval(version), null, by, false, false, clock.instant(), version.audience());
    }

    /**
     * Takes a step and publishes its fact.
     *
     * @return the state after the step, which the caller stores
     */
    VersionState take(VersionStep step, VersionEvent event) {
        return VersionStep.STEPS.take(step, step.version().state(), event, this::publish);
    }

    /** Returns the steps that the version's state has, with who may take them and what is missing. */
    List<Choice<VersionEvent>> choices(VersionRow version, Approval approval) {
        return VersionStep.STEPS.choices(step(version, approval), version.state());
    }

    /**
     * Requires that the viewer is an author of the version.
     *
     * @throws Refused if the viewer works on the version in another part
     */
    void requireAuthor(VersionRow version) {
        if (!has(version, access.viewer(), MemberPart.AUTHOR))
            throw Refused.forLackOfRight("guidelines.refused.not-author");
    }

    boolean has(VersionRow version, PersonId person, MemberPart part) {
        return members.of(version.id()).stream().anyMatch(member -> member.is(person, part));
    }

    /** Returns everybody who works on the version, the stand-ins included. */
    Set<PersonId> people(VersionRow version) {
        return members.of(version.id()).stream()
                .map(Member::reviewers)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    /** Moves the work on a version to the audience of exactly those who work on it now, and returns the audience. */
    AudienceId moveToMembers(VersionRow version) {
        var work = access.heldFor(version.work(), people(version));
        versionTable.setWork(version.id(), work);
        return work;
    }

    /** Returns whether the person could read the version if it were published. */
    boolean mayRead(PersonId person, VersionRow version) {
        var readers = access.onceReleased(version.work());
        return !access.stillReadable(List.of(new ReaderAudience(person, readers)))
                .isEmpty();
    }

    /** Returns whether the viewer is the trainer in charge of the guideline, and still has the role of a trainer. */
    boolean isInCharge(VersionRow version) {
        return version.owner().equals(access.viewer()) && access.holds(Role.TRAINER);
    }

    /** Publishes what the viewer has done with a version, for the people who work on it. */
    void publish(VersionFact fact, VersionRow version) {
        publish(fact, version, version.work());
    }

    /** Publishes what the viewer has done with a version, for the people of this audience. */
    void publish(VersionFact fact, VersionRow version, AudienceId audience) {
        publish(fact.of(
                version.guideline(), version.id(), audience, version.space(), access.viewer(), clock.instant()));
    }

    void publish(Fact fact) {
        events.publishEvent(fact);
    }
}
