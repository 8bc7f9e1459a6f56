package portal.guidelines;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import portal.guidelines.MemberTable.Verdict;
import portal.guidelines.VisitTable.Visit;
import portal.guidelines.clauses.ClauseChange;
import portal.people.PersonId;

/**
 * Finds out which clauses of a version have changed since the last approval, and since a reviewer last decided on the
 * version or, before any decision, last saw an earlier text. It compares the stored texts; the changes themselves are
 * not stored.
 */
@Component
class ChangesSinceDecision {
    private final RevisionTable revisions;
    private final VisitTable visits;

    ChangesSinceDecision(RevisionTable revisions, VisitTable visits) {
        this.revisions = revisions;
        this.visits = visits;
    }

    /**
     * Returns the clauses that have changed since the reviewer decided or saw an earlier text; null if the reviewer has
     * done neither.
     *
     * @param verdicts the decisions on the version, the latest first
     */
    WorkCard.@Nullable SinceMyReview sinceReview(VersionRow version, PersonId reviewer, List<Verdict> verdicts) {
        return lastReview(version, reviewer, verdicts)
                .map(last -> new WorkCard.SinceMyReview(last.at(), changes(version, last.revision())))
                .orElse(null);
    }

    /**
     * Returns the clauses that differ from the text that was approved last; empty if no text was ever approved.
     *
     * @param verdicts the decisions on the version, the latest first
     */
    List<ClauseChange> sinceApproval(VersionRow version, List<Verdict> verdicts) {
        return verdicts.stream()
                .filter(Verdict::isApproved)
                .findFirst()
                .filter(approved -> !approved.hash().equals(version.hash()))
                .map(approved -> changes(version, approved.revision()))
                .orElse(List.of());
    }

    private Optional<Visit> lastReview(VersionRow version, PersonId reviewer, List<Verdict> verdicts) {
        return verdicts.stream()
                .filter(verdict -> verdict.person().equals(reviewer))
                .findFirst()
                .map(verdict -> new Visit(verdict.revision(), verdict.at()))
                .or(() -> visits.before(version.id(), reviewer, version.revision()));
    }

    private List<ClauseChange> changes(VersionRow version, GuidelineRevisionId earlier) {
        if (earlier.equals(version.revision())) return List.of();
        var before = revisions.text(version.id(), earlier).orElseThrow();
        return revisions.text(version).since(before).stream()
                .filter(change -> change.kind() != ClauseChange.Kind.SAME)
                .toList();
    }
}
