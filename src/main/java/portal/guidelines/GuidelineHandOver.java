package portal.guidelines;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.Act;
import portal.access.Refused;
import portal.guidelines.MemberTable.Member;
import portal.people.People;
import portal.people.PersonId;
import portal.people.Role;

/**
 * Makes another trainer the one in charge of a guideline. The trainer in charge is who started it, until it is handed
 * over. Whoever takes it on becomes an author of the version in force and of the one in work; the former trainer stays
 * an author of what they have written.
 */
@Service
@Transactional
public class GuidelineHandOver {
    private final Versions versions;
    private final VersionTable versionTable;
    private final MemberTable members;
    private final Access access;
    private final People people;

    GuidelineHandOver(Versions versions, VersionTable versionTable, MemberTable members, Access access, People people) {
        this.versions = versions;
        this.versionTable = versionTable;
        this.members = members;
        this.access = access;
        this.people = people;
    }

    /**
     * Hands a guideline over. The trainer in charge may call this; if this person is no longer a trainer, any author
     * who is one.
     *
     * @param id a version of the guideline that the viewer works on
     * @throws Refused if the person could not have started the guideline, or reviews it now
     */
    public void handOver(GuidelineVersionId id, PersonId to) {
        var version = versions.forChange(id, Act.WRITE);
        if (!mayHandOver(version)) throw Refused.forLackOfRight("guidelines.hand-over.refused.not-in-charge");
        if (to.equals(version.owner())) throw new Refused("guidelines.hand-over.refused.same").because("person");
        if (!people.holds(to, Role.TRAINER)
                || !access.may(to, Act.WRITE, version.space().audience())
                || !versions.mayRead(to, version))
            throw new Refused("guidelines.hand-over.refused.not-trainer").because("person");
        versionTable.setOwner(version.guideline(), to);
        versionTable.all(version.guideline()).stream()
                .filter(each -> each.state().isCurrent())
                .forEach(each -> join(each, to));
        versions.publish(
                VersionFact.about(to, GuidelineHandedOver::new),
                version,
                versionTable.find(id).orElseThrow().work());
    }

    private void join(VersionRow version, PersonId trainer) {
        if (version.state().isInWork() && versions.approval(version).reviewers().contains(trainer))
            throw new Refused("guidelines.hand-over.refused.reviewer").because("person");
        members.put(version.id(), new Member(trainer, MemberPart.AUTHOR, null, null));
        versions.moveToMembers(version);
    }

    private boolean mayHandOver(VersionRow version) {
        if (!access.holds(Role.TRAINER)) return false;
        if (version.owner().equals(access.viewer())) return true;
        return !people.holds(version.owner(), Role.TRAINER)
                && versions.has(version, access.viewer(), MemberPart.AUTHOR);
    }
}
