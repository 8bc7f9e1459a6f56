package portal.guidelines;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.Act;
import portal.access.Justification;
import portal.access.NotFound;
import portal.access.Refused;
import portal.guidelines.MemberTable.Member;
import portal.people.People;
import portal.people.PersonId;
import portal.people.Role;

/** Decides who reviews a version if its reviewer is away, or can no longer do so. */
@Service
@Transactional
public class GuidelineReviewers {
    private final Versions versions;
    private final MemberTable members;
    private final Access access;
    private final People people;

    GuidelineReviewers(Versions versions, MemberTable members, Access access, People people) {
        this.versions = versions;
        this.members = members;
        this.access = access;
        this.people = people;
    }

    /**
     * Names a person who may review in place of a reviewer; the first approval of the two counts. An author may call
     * this, and the reviewer; once the reviewer has returned the version, only the reviewer.
     *
     * @throws Refused if the person has written in the version, reviews it already, may not read what is in the space,
     *     or lacks the role of a reviewer
     */
    public void nameStandIn(GuidelineVersionId id, PersonId reviewer, PersonId standIn) {
        var version = forReview(id);
        var of = mine(version, reviewer);
        if (!access.viewer().equals(reviewer) && hasReturned(version, reviewer))
            throw new Refused("guidelines.stand-in.returned");
        requireFree(version, standIn, of);
        members.setStandIn(id, reviewer, standIn);
        var work = versions.moveToMembers(version);
        versions.publish(VersionFact.about(standIn, StandInNamed::new), version, work);
    }

    /**
     * Removes the stand-in of a reviewer. An author may call this, and the reviewer; nobody while the last decision of
     * the stand-in is to return the version.
     */
    public void releaseStandIn(GuidelineVersionId id, PersonId reviewer) {
        var version = forReview(id);
        if (mine(version, reviewer).standIn() == null) throw new NotFound();
        members.setStandIn(id, reviewer, null);
        versions.publish(StandInReleased::new, version, versions.moveToMembers(version));
    }

    /**
     * Replaces a reviewer by another, whatever the reviewer has decided. Only the trainer in charge of the guideline
     * may call this.
     *
     * @param reason is stored in the audit log
     */
    public void replace(GuidelineVersionId id, PersonId reviewer, PersonId successor, Justification reason) {
        var version = forReview(id);
        if (!versions.isInCharge(version)) throw Refused.forLackOfRight("guidelines.hand-over.refused.not-in-charge");
        if (!version.state().isInWork()) throw new Refused("access.refused.step");
        var former = reviewer(version, reviewer);
        requireFree(version, successor, former);
        members.remove(id, reviewer, MemberPart.REVIEWER, null);
        members.put(id, new Member(successor, MemberPart.REVIEWER, null, former.dueOn()));
        var work = versions.moveToMembers(version);
        versions.publish(
                (guideline, ofVersion, audience, space, by, at) ->
                        new ReviewerReplaced(guideline, ofVersion, audience, space, by, at, successor, reason.value()),
                version,
                work);
    }

    private VersionRow forReview(GuidelineVersionId id) {
        var version = versions.forChange(id, Act.WRITE);
        if (!version.state().isCurrent()) throw new Refused("access.refused.step");
        return version;
    }

    /** Returns a reviewer whose stand-in the viewer may change, because the viewer is an author or this reviewer. */
    private Member mine(VersionRow version, PersonId reviewer) {
        if (!access.viewer().equals(reviewer)) versions.requireAuthor(version);
        var member = reviewer(version, reviewer);
        if (hasReturned(version, member.standIn())) throw new Refused("guidelines.stand-in.returned");
        return member;
    }

    private Member reviewer(VersionRow version, PersonId person) {
        return members.of(version.id()).stream()
                .filter(member -> member.is(person, MemberPart.REVIEWER))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Returns whether the last decision of this person was to return the version. */
    private boolean hasReturned(VersionRow version, @Nullable PersonId person) {
        return version.state().isInWork()
                && members.verdicts(version.id()).stream()
                        .filter(verdict -> verdict.person().equals(person))
                        .limit(1)
                        .anyMatch(verdict -> !verdict.isApproved());
    }

    private void requireFree(VersionRow version, PersonId person, Member former) {
        if (!people.holds(person, Role.GUIDELINE_REVIEWER))
            throw new Refused("guidelines.refused.not-reviewer").because("person");
        var approval = versions.approval(version);
        if (approval.authors().contains(person)) throw new Refused("guidelines.stand-in.author").because("person");
        var isTaken = approval.reviewers().contains(person) && !person.equals(former.standIn());
        if (isTaken) throw new Refused("guidelines.stand-in.twice").because("person");
        if (!versions.mayRead(person, version)) throw new Refused("guidelines.refused.not-reader").because("person");
    }
}
