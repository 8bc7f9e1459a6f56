package portal.guidelines;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.Act;
import portal.access.Justification;
import portal.access.NotFound;
import portal.access.Refused;
import portal.facts.Utc;
import portal.guidelines.MemberTable.Member;
import portal.guidelines.MemberTable.Verdict;
import portal.guidelines.clauses.ClauseChange;
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
    private static final int MOST_COMMENTS = 1_000;

    private final Versions desk;
    private final VersionTable versions;
    private final RevisionTable revisions;
    private final MemberTable members;
    private final GuidelineAnnexes annexes;
    private final JdbcClient jdbc;
    private final Access access;
    private final People people;
    private final Clock clock;

    GuidelineReviews(
            Versions desk,
            VersionTable versions,
            RevisionTable revisions,
            MemberTable members,
            GuidelineAnnexes annexes,
            JdbcClient jdbc,
            Access access,
            People people,
            Clock clock) {
        this.desk = desk;
        this.versions = versions;
        this.revisions = revisions;
        this.members = members;
        this.annexes = annexes;
        this.jdbc = jdbc;
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
     */
    public void submit(GuidelineVersionId id, boolean isMajor, String changeNote) {
        var version = desk.forChange(id, Act.WRITE);
        var note = GuidelineWriting.note(changeNote);
        if (version.number() > 1 && VisibleText.isEmpty(note))
            throw new Refused("guidelines.refused.no-note").because("changeNote");
        versions.setState(id, desk.take(desk.step(version), VersionEvent.SUBMIT));
        versions.setNote(id, isMajor || version.number() == 1, note);
        annexes.takeLatest(version);
    }

    /** Returns a version to its authors. Comments stay. Only a reviewer of the version may call this. */
    public void returnToAuthors(GuidelineVersionId id, Justification reason) {
        var version = desk.forChange(id, Act.DECIDE);
        versions.setState(id, desk.take(desk.step(version), VersionEvent.RETURN));
        keep(version, false, reason.value());
    }

    /**
     * Approves the text that the reviewer has read. The version is approved once all its reviewers have approved the
     * same text.
     *
     * @param hash the hash of this text
     * @throws Refused if the text was changed meanwhile, or the viewer has written in the version
     */
    public void approve(GuidelineVersionId id, String hash) {
        var version = desk.forChange(id, Act.DECIDE);
        if (!version.hash().equals(hash)) throw new Refused("guidelines.refused.changed-meanwhile");
        versions.setState(id, desk.take(desk.step(version), VersionEvent.APPROVE));
        keep(version, true, "");
    }

    private void keep(VersionRow version, boolean isApproved, String reason) {
        members.add(
                version.id(),
                new Verdict(access.viewer(), version.revision(), version.hash(), isApproved, reason, clock.instant()));
    }

    /** Comments on a clause of a version that the viewer works on. */
    public CommentId comment(GuidelineVersionId id, ClauseId clause, String text) {
        var version = desk.forChange(id, Act.WRITE);
        if (!revisions.text(id, version.revision()).orElseThrow().hashes().containsKey(clause)) throw new NotFound();
        var comment = CommentId.random();
        jdbc.sql("insert into guideline_comment (id, version_id, clause_id, person_id, text, written_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        comment.value(),
                        id.value(),
                        clause.value(),
                        access.viewer().value(),
                        words(text, LONGEST_COMMENT),
                        Utc.of(clock.instant()))
                .update();
        desk.publish(CommentWritten::new, version);
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
        var version = desk.forChange(id, Act.WRITE);
        var changed = jdbc.sql("update guideline_comment set resolved_by = ?, resolved_at = ?"
                        + " where id = ? and version_id = ? and resolved_at is null")
                .params(access.viewer().value(), Utc.of(clock.instant()), comment.value(), id.value())
                .update();
        if (changed == 0) throw new NotFound();
        desk.publish(CommentResolved::new, version);
    }

    /** Returns everything that the page of a version in work shows besides its text. */
    @Transactional(readOnly = true)
    public WorkCard work(GuidelineVersionId id) {
        var version = desk.forTeam(id);
        var team = members.of(id);
        var verdicts = members.verdicts(id);
        var comments = comments(id);
        var cards = people.cards(Stream.of(
                        team.stream().map(Member::person),
                        verdicts.stream().map(Verdict::person),
                        comments.stream().map(CommentRow::person),
                        Stream.ofNullable(version.withdrawal()).map(VersionRow.Withdrawal::by))
                .flatMap(each -> each)
                .distinct()
                .toList());
        var approval = desk.approval(version);
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
                team.stream().map(member -> member(member, approval, cards)).toList(),
                verdicts.stream().map(verdict -> verdict(verdict, cards)).toList(),
                comments.stream().map(comment -> comment(comment, cards)).toList(),
                desk.choices(version),
                changedSinceApproval(version, verdicts),
                desk.has(version, access.viewer(), MemberPart.AUTHOR));
    }

    private static WorkCard.@Nullable ProposedWithdrawal withdrawal(
            VersionRow version, Map<PersonId, PersonCard> cards) {
        var proposed = version.withdrawal();
        if (proposed == null) return null;
        return new WorkCard.ProposedWithdrawal(
                proposed.kind(), proposed.reason(), Objects.requireNonNull(cards.get(proposed.by())));
    }

    private static WorkCard.TeamMember member(Member member, Approval approval, Map<PersonId, PersonCard> cards) {
        return new WorkCard.TeamMember(
                Objects.requireNonNull(cards.get(member.person())),
                member.part(),
                member.language(),
                member.dueOn(),
                member.part() == MemberPart.REVIEWER && approval.approvers().contains(member.person()));
    }

    private static WorkCard.Decision verdict(Verdict verdict, Map<PersonId, PersonCard> cards) {
        return new WorkCard.Decision(
                Objects.requireNonNull(cards.get(verdict.person())),
                verdict.isApproved(),
                verdict.reason(),
                verdict.at());
    }

    private static WorkCard.ClauseComment comment(CommentRow comment, Map<PersonId, PersonCard> cards) {
        return new WorkCard.ClauseComment(
                comment.id,
                comment.clause,
                Objects.requireNonNull(cards.get(comment.person)),
                comment.text,
                comment.at,
                comment.resolvedAt != null);
    }

    /** Returns the clauses that differ from the text that was approved last; empty if no text was ever approved. */
    private List<ClauseChange> changedSinceApproval(VersionRow version, List<Verdict> verdicts) {
        var approved = verdicts.stream().filter(Verdict::isApproved).findFirst();
        if (approved.isEmpty() || approved.get().hash().equals(version.hash())) return List.of();
        var before = revisions.text(version.id(), approved.get().revision()).orElseThrow();
        return revisions.text(version.id(), version.revision()).orElseThrow().since(before).stream()
                .filter(change -> change.kind() != ClauseChange.Kind.SAME)
                .toList();
    }

    private record CommentRow(
            CommentId id,
            ClauseId clause,
            PersonId person,
            String text,
            Instant at,
            @Nullable Instant resolvedAt) {}

    private List<CommentRow> comments(GuidelineVersionId id) {
        return jdbc.sql("select * from guideline_comment where version_id = ? order by written_at desc, id limit "
                        + MOST_COMMENTS)
                .param(id.value())
                .query((row, n) -> new CommentRow(
                        new CommentId(row.getObject("id", UUID.class)),
                        new ClauseId(row.getObject("clause_id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("text"),
                        Utc.read(row, "written_at"),
                        row.getObject("resolved_at") == null ? null : Utc.read(row, "resolved_at")))
                .list()
                .reversed();
    }
}
