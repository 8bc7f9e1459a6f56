package portal.guidelines;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import portal.guidelines.MemberTable.Member;
import portal.guidelines.MemberTable.Verdict;
import portal.people.PersonId;

/**
 * Whether the present text of a version is approved. An approval names the hash of the text that the reviewer read, so
 * it does not count for a text that was changed afterwards.
 *
 * @param reviewers the people who must all approve the text
 * @param approvers those of them who have approved the present text
 * @param authors the people who have written in the version, or are named as its authors; none of them may approve it
 */
record Approval(Set<PersonId> reviewers, Set<PersonId> approvers, Set<PersonId> authors) {
    /**
     * Computes the approval.
     *
     * @param verdicts the decisions of the reviewers, the latest first
     * @param writers everybody who has saved a revision of the version
     */
    static Approval of(VersionRow version, List<Member> members, List<Verdict> verdicts, Set<PersonId> writers) {
        var reviewers = with(members, MemberPart.REVIEWER);
        var latest = new HashMap<PersonId, Verdict>();
        verdicts.forEach(verdict -> latest.putIfAbsent(verdict.person(), verdict));
        var authors = new HashSet<>(with(members, MemberPart.AUTHOR));
        authors.addAll(writers);
        var approvers = latest.values().stream()
                .filter(verdict -> reviewers.contains(verdict.person()) && approves(verdict, version))
                .filter(verdict -> !authors.contains(verdict.person()))
                .map(Verdict::person)
                .collect(Collectors.toSet());
        return new Approval(reviewers, approvers, authors);
    }

    private static boolean approves(Verdict verdict, VersionRow version) {
        return verdict.isApproved() && verdict.hash().equals(version.hash());
    }

    private static Set<PersonId> with(List<Member> members, MemberPart part) {
        return members.stream()
                .filter(member -> member.part() == part)
                .map(Member::person)
                .collect(Collectors.toSet());
    }

    /** Returns whether all reviewers have approved the present text. */
    boolean isComplete() {
        return !reviewers.isEmpty() && approvers.containsAll(reviewers);
    }

    /** Returns whether all reviewers but this one have approved the present text. */
    boolean isCompletedBy(PersonId reviewer) {
        return reviewers.stream().allMatch(each -> each.equals(reviewer) || approvers.contains(each));
    }
}
