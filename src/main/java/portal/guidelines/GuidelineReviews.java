package portal.guidelines;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.Act;
import portal.access.Justification;
import portal.access.NotFound;
import portal.access.Refused;
import portal.guidelines.CommentTable.CommentRow;
import portal.guidelines.MemberTable.Member;
import portal.guidelines.MemberTable.Verdict;
import portal.guidelines.clauses.ClauseId;
import portal.people.People;
import portal.people.PersonCard;
import portal.people.PersonId;
import portal.ui.VisibleText;

/** The review of a version: submitting it, commenting on clauses, returning it, and approving its text. */
@Service
@Transactional
public class GuidelineReviews {
    public static final int LONGEST_COMMENT = 4_000;

    private final Versions versions;
    private final VersionTable versionTable;
    private final RevisionTable revisions;
    private final MemberTable members;
    private final GuidelineAnnexes annexes;
    private final AnnexReviewers annexReviewers;
    private final CommentTable comments;
    private final SuggestionTable suggestions;
    private final VisitTable visits;
    private final ChangesSinceDecision changes;
    private final Access access;
    private final People people;
    private final Clock clock;

    GuidelineReviews(
            Versions versions,
            VersionTable versionTable,
            RevisionTable revisions,
            MemberTable members,
            GuidelineAnnexes annexes,
            AnnexReviewers annexReviewers,
            CommentTable comments,
            SuggestionTable suggestions,
            VisitTable visits,
            ChangesSinceDecision changes,
            Access access,
            People people,
            Clock clock) {
        this.versions = versions;
        this.versionTable = versionTable;
        this.revisions = revisions;
        this.members = members;
        this.annexes = annexes;
        this.annexReviewers = annexReviewers;
        this.comments = comments;
        this.suggestions = suggestions;
        this.visits = visits;
        this.changes = changes;
        this.access = access;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Submits a draft to its reviewers, with the latest versions of its documents.
     *
     * @param isMajor whether readers who have acknowledged the version before must acknowledge this one too; the first
     *     version is always major
     * @param changeNote what changed and why; must not be empty for a version that follows another one
     * @throws Refused if a reviewer or a stand-in may not read one of the documents
     */
    public void submit(GuidelineVersionId id, boolean isMajor, String changeNote) {
        var version = versions.forChange(id, Act.WRITE);
        var note = GuidelineWriting.note(changeNote);
        if (version.number() > 1 && VisibleText.isEmpty(note))
            throw new Refused("guidelines.refused.no-note").because("changeNote");
        var step = versions.step(version);
        versionTable.setState(id, versions.take(step, VersionEvent.SUBMIT));
        versionTable.setNote(id, isMajor || version.number() == 1, note);
        annexReviewers.requireAll(annexes.takeLatest(version), step.approval().reviewers());
    }

    /** Returns a version to its authors. Comments stay. Only a reviewer of the version may call this. */
    public void returnToAuthors(GuidelineVersionId id, Justification reason) {
        var version = versions.forChange(id, Act.DECIDE);
        versionTable.setState(id, versions.take(versions.step(version), VersionEvent.RETURN));
        keep(version, false, reason.value());
    }

    /**
     * Approves the text that the reviewer has read. The version is approved once every review that is needed has
     * approved the same text.
     *
     * @param hash the hash of this text
     * @throws Refused if the text was changed meanwhile, or the viewer has written in the version, or may not read one
     *     of its documents
     */
    public void approve(GuidelineVersionId id, String hash) {
        var version = versions.forChange(id, Act.DECIDE);
        if (!version.hash().equals(hash)) throw new Refused("guidelines.refused.changed-meanwhile");
        versionTable.setState(id, versions.take(versions.step(version), VersionEvent.APPROVE));
        annexReviewers.requireMine(revisions.text(version));
        keep(version, true, "");
    }

    private void keep(VersionRow version, boolean isApproved, String reason) {
        members.add(
                version.id(),
                new Verdict(access.viewer(), version.revision(), version.hash(), isApproved, reason, clock.instant()));
    }

    /** Comments on a clause of a version that the viewer works on. */
    public CommentId comment(GuidelineVersionId id, ClauseId clause, String text) {
        var version = versions.forChange(id, Act.WRITE);
        if (revisions.text(version).clause(clause).isEmpty()) throw new NotFound();
        var comment = comments.insert(id, clause, access.viewer(), words(text, LONGEST_COMMENT), clock.instant());
        versions.publish(CommentWritten::new, version);
        return comment;
    }

    static String words(String wanted, int longest) {
        var words = wanted.strip();
        if (VisibleText.isEmpty(words)) throw new Refused("guidelines.refused.empty").because("text");
        if (words.length() > longest) throw new Refused("guidelines.refused.words", longest).because("text");
        return words;
    }

    /** Marks a comment as done. */
    public void resolve(GuidelineVersionId id, CommentId comment) {
        var version = versions.forChange(id, Act.WRITE);
        if (!comments.resolve(id, comment, access.viewer(), clock.instant())) throw new NotFound();
        versions.publish(CommentResolved::new, version);
    }

    /** Opens a comment again that was marked as done. */
    public void reopen(GuidelineVersionId id, CommentId comment) {
        var version = versions.forChange(id, Act.WRITE);
        if (!comments.reopen(id, comment)) throw new NotFound();
        versions.publish(CommentReopened::new, version);
    }

    /**
     * Stores which text a reviewer has before them, so that the page can later show them what has changed since. For
     * others this does nothing.
     */
    public void visited(GuidelineVersionId id) {
        var version = versions.forTeam(id);
        var isReviewer = versions.approval(version).reviewers().contains(access.viewer());
        if (isReviewer && version.state().isInWork())
            visits.put(id, access.viewer(), version.revision(), clock.instant());
    }

    /** Returns everything that the page of a version in work shows besides its text. */
    @Transactional(readOnly = true)
    public WorkCard work(GuidelineVersionId id) {
        var version = versions.forTeam(id);
        var team = members.of(id);
        var verdicts = members.verdicts(id);
        var said = comments.of(id);
        var suggested = suggestions.of(id);
        var cards = people.cards(Stream.of(
                        Stream.of(version.owner()),
                        team.stream().map(Member::reviewers).flatMap(Set::stream),
                        verdicts.stream().map(Verdict::person),
                        said.stream().map(CommentRow::person),
                        said.stream().flatMap(comment -> Stream.ofNullable(comment.resolvedBy())),
                        suggested.stream().flatMap(each -> Stream.ofNullable(each.decidedBy())),
                        Stream.ofNullable(version.withdrawal()).map(VersionRow.Withdrawal::by))
                .flatMap(each -> each)
                .distinct()
                .toList());
        var approval = versions.approval(version, team, verdicts);
        var isReviewer = approval.reviewers().contains(access.viewer());
        return new WorkCard(
                version.guideline(),
                id,
                version.space(),
                access.marking(version.work()),
                version.number(),
                version.language(),
                version.state(),
                version.title(),
                version.hash(),
                version.isMajor(),
                version.changeNote(),
                version.publishOn(),
                version.reviewDueOn(),
                withdrawal(version, cards),
                team.stream()
                        .map(member -> member(member, approval, verdicts, cards))
                        .toList(),
                verdicts.stream().map(verdict -> verdict(verdict, cards)).toList(),
                WorkComments.of(said, suggested, cards),
                versions.choices(version, approval),
                changes.sinceApproval(version, verdicts),
                team.stream().anyMatch(member -> member.is(access.viewer(), MemberPart.AUTHOR)),
                Objects.requireNonNull(cards.get(version.owner())),
                versions.isInCharge(version),
                isReviewer && version.state().isInWork()
                        ? changes.sinceReview(version, access.viewer(), verdicts)
                        : null,
                version.state() == VersionState.APPROVED
                        ? versionTable.planMissedOn(id).orElse(null)
                        : null);
    }

    private static WorkCard.@Nullable ProposedWithdrawal withdrawal(
            VersionRow version, Map<PersonId, PersonCard> cards) {
        var proposed = version.withdrawal();
        if (proposed == null) return null;
        return new WorkCard.ProposedWithdrawal(
                proposed.kind(), proposed.reason(), Objects.requireNonNull(cards.get(proposed.by())));
    }

    private static WorkCard.TeamMember member(
            Member member, Approval approval, List<Verdict> verdicts, Map<PersonId, PersonCard> cards) {
        var isReviewer = member.part() == MemberPart.REVIEWER;
        var last = verdicts.stream()
                .filter(verdict -> member.reviewers().contains(verdict.person()))
                .findFirst();
        return new WorkCard.TeamMember(
                Objects.requireNonNull(cards.get(member.person())),
                member.part(),
                member.language(),
                member.dueOn(),
                isReviewer && approval.isGivenFor(member.person()),
                isReviewer && last.filter(verdict -> !verdict.isApproved()).isPresent(),
                member.standIn() == null ? null : cards.get(member.standIn()));
    }

    private static WorkCard.Decision verdict(Verdict verdict, Map<PersonId, PersonCard> cards) {
        return new WorkCard.Decision(
                Objects.requireNonNull(cards.get(verdict.person())),
                verdict.isApproved(),
                verdict.reason(),
                verdict.at());
    }
}
