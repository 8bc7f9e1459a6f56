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
 * Finds out what has changed in a version since a reviewer decided on it; if the reviewer has not decided yet, since
 * they saw an earlier text. It compares the stored texts, so nothing about it is stored.
 */
@Component
class ChangesSinceReview {
    private final RevisionTable revisions;
    private final VisitTable visits;

    ChangesSinceReview(RevisionTable revisions, VisitTable visits) {
        this.revisions = revisions;
        this.visits = visits;
    }

    /**
     * Returns the clauses that have changed; null if the reviewer has seen no earlier text.
     *
     * @param verdicts the decisions on the version, the latest first
     */
    WorkCard.@Nullable SinceMyReview of(VersionRow version, PersonId reviewer, List<Verdict> verdicts) {
        return lastReview(version, reviewer, verdicts)
                .map(last -> new WorkCard.SinceMyReview(last.at(), changes(version, last.revision())))
                .orElse(null);
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
        return revisions.text(version.id(), version.revision()).orElseThrow().since(before).stream()
                .filter(change -> change.kind() != ClauseChange.Kind.SAME)
                .toList();
    }
}
