package portal.guidelines;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portal.guidelines.MemberTable.Member;
import portal.guidelines.MemberTable.Verdict;
import portal.people.PersonId;

/**
 * Whether the present text of a version is approved. An approval names the hash of the text that the reviewer read, so
 * it does not count for a text that was changed afterwards.
 *
 * @param reviews the reviews that were asked for; of a reviewer and a stand-in, the first approval counts for both
 * @param named the people who are named as authors of the version now; only they have the rights of an author
 * @param writers these people, and those who have written in the version
 * @param authors the writers, and those who have suggested a wording that was used; none of them may approve it
 */
record Approval(List<Review> reviews, Set<PersonId> named, Set<PersonId> writers, Set<PersonId> authors) {
    /**
     * A review that was asked for.
     *
     * @param standIn who may review in place of the reviewer; null if nobody may
     * @param isGiven whether one of them has approved the present text
     * @param isNeeded whether the version cannot be approved without it. It is not needed if the reviewer and any
     *     stand-in have suggested wordings that were used, unless one of them has returned the version.
     */
    record Review(PersonId reviewer, @Nullable PersonId standIn, boolean isGiven, boolean isNeeded) {
        boolean isBy(PersonId person) {
            return person.equals(reviewer) || person.equals(standIn);
        }
    }

    /**
     * Computes the approval.
     *
     * @param verdicts the decisions of the reviewers, the latest first
     * @param writers everybody who has saved a revision of the version
     * @param suggesters everybody who has suggested a wording that was used
     */
    static Approval of(
            VersionRow version,
            List<Member> members,
            List<Verdict> verdicts,
            Set<PersonId> writers,
            Set<PersonId> suggesters) {
        var named = members.stream()
                .filter(member -> member.part() == MemberPart.AUTHOR)
                .map(Member::person)
                .collect(Collectors.toSet());
        var allWriters = new HashSet<>(writers);
        allWriters.addAll(named);
        var authors = new HashSet<>(allWriters);
        authors.addAll(suggesters);
        var latest = new HashMap<PersonId, Verdict>();
        verdicts.forEach(verdict -> latest.putIfAbsent(verdict.person(), verdict));
        return new Approval(
                members.stream()
                        .filter(member -> member.part() == MemberPart.REVIEWER)
                        .map(member -> review(member, version, latest, authors, suggesters))
                        .toList(),
                named,
                allWriters,
                authors);
    }

    private static Review review(
            Member member,
            VersionRow version,
            Map<PersonId, Verdict> latest,
            Collection<PersonId> authors,
            Set<PersonId> suggesters) {
        var people = member.reviewers();
        var given = people.stream()
                .filter(person -> !authors.contains(person))
                .flatMap(person -> Stream.ofNullable(latest.get(person)))
                .anyMatch(verdict -> approves(verdict, version));
        var isNeeded = !suggesters.containsAll(people) || hasReturned(people, latest.values());
        return new Review(member.person(), member.standIn(), given, isNeeded);
    }

    private static boolean approves(Verdict verdict, VersionRow version) {
        return verdict.isApproved() && verdict.hash().equals(version.hash());
    }

    /** Returns whether the last decision of one of these people was to return the version. */
    private static boolean hasReturned(Collection<PersonId> people, Collection<Verdict> latest) {
        return latest.stream().anyMatch(verdict -> people.contains(verdict.person()) && !verdict.isApproved());
    }

    /** Returns everybody who may review: the reviewers and their stand-ins. */
    Set<PersonId> reviewers() {
        return reviews.stream()
                .flatMap(review -> Stream.concat(Stream.of(review.reviewer), Stream.ofNullable(review.standIn)))
                .collect(Collectors.toSet());
    }

    /** Returns whether this reviewer, or the stand-in, has approved the present text. */
    boolean isGivenFor(PersonId reviewer) {
        return reviews.stream().anyMatch(review -> review.isGiven && review.reviewer.equals(reviewer));
    }

    /** Returns whether every review that is needed has approved the present text, and at least one has. */
    boolean isComplete() {
        return reviews.stream().anyMatch(Review::isGiven)
                && reviews.stream().allMatch(review -> review.isGiven || !review.isNeeded);
    }

    /** Returns whether every review that is needed has approved the present text, if this person approves it too. */
    boolean isCompletedBy(PersonId person) {
        return reviews.stream().allMatch(review -> review.isGiven || !review.isNeeded || review.isBy(person));
    }
}
