package portal.guidelines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import portal.access.Access;
import portal.access.Act;
import portal.access.NotFound;
import portal.access.Refused;
import portal.facts.Utc;
import portal.guidelines.clauses.ClauseId;
import portal.people.People;
import portal.people.PersonCard;
import portal.people.PersonId;

/**
 * What readers say about clauses that are unclear, wrong or out of date. Only the people who work on the guideline, and
 * the reader, see it.
 */
@Service
@Transactional
public class GuidelineFeedback {
    public static final int LONGEST = 2_000;
    private static final int MOST = 500;

    private final Versions versions;
    private final RevisionTable revisions;
    private final JdbcClient jdbc;
    private final Access access;
    private final People people;
    private final Clock clock;

    GuidelineFeedback(
            Versions versions, RevisionTable revisions, JdbcClient jdbc, Access access, People people, Clock clock) {
        this.versions = versions;
        this.revisions = revisions;
        this.jdbc = jdbc;
        this.access = access;
        this.people = people;
        this.clock = clock;
    }

    /** Tells the authors what is wrong with a clause of a version that the viewer may read. */
    public FeedbackId give(GuidelineVersionId id, ClauseId clause, FeedbackKind kind, String text) {
        var version = versions.readable(id);
        if (revisions.text(version).clause(clause).isEmpty()) throw new NotFound();
        var feedback = FeedbackId.random();
        jdbc.sql("insert into guideline_feedback (id, version_id, clause_id, person_id, kind, text, given_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        feedback.value(),
                        id.value(),
                        clause.value(),
                        access.viewer().value(),
                        kind.name(),
                        GuidelineReviews.words(text, LONGEST),
                        Utc.of(clock.instant()))
                .update();
        versions.publish(FeedbackGiven::new, version);
        return feedback;
    }

    /** Answers what a reader said. Only an author of the version may call this. */
    public void answer(GuidelineVersionId id, FeedbackId feedback, String answer) {
        var version = versions.forChange(id, Act.WRITE);
        versions.requireAuthor(version);
        var changed = jdbc.sql("update guideline_feedback set answer = ?, answered_by = ?, answered_at = ?"
                        + " where id = ? and version_id = ? and answer is null")
                .params(
                        GuidelineReviews.words(answer, LONGEST),
                        access.viewer().value(),
                        Utc.of(clock.instant()),
                        feedback.value(),
                        id.value())
                .update();
        if (changed == 0) throw new Refused("guidelines.refused.answered");
        versions.publish(FeedbackAnswered::new, version);
    }

    /**
     * Returns what readers said about this version, on which the viewer must work, and about the other versions of its
     * guideline on which the viewer works.
     */
    @Transactional(readOnly = true)
    public List<FeedbackRow> received(GuidelineVersionId id) {
        var version = versions.forTeam(id);
        return rows(
                "v.guideline_id = :subject and v.work_audience_id in (:readable)",
                Map.of(
                        "subject", version.guideline().value(),
                        "readable", access.readable(version.space()).values()));
    }

    /** Returns what the viewer has said about this version, with the answers. */
    @Transactional(readOnly = true)
    public List<FeedbackRow> mine(GuidelineVersionId id) {
        versions.readable(id);
        return rows(
                "f.version_id = :subject and f.person_id = :me",
                Map.of("subject", id.value(), "me", access.viewer().value()));
    }

    private List<FeedbackRow> rows(String where, Map<String, ?> parameters) {
        var found = jdbc.sql(
                        "select f.* from guideline_feedback f join guideline_version v on v.id = f.version_id where "
                                + where + " order by f.given_at desc, f.id limit " + MOST)
                .params(parameters)
                .query(GuidelineFeedback::row)
                .list();
        var cards = people.cards(found.stream().map(Stored::person).toList());
        return found.stream()
                .map(each -> new FeedbackRow(
                        each.id,
                        each.version,
                        each.clause,
                        Objects.requireNonNull(cards.get(each.person)),
                        each.kind,
                        each.text,
                        each.at,
                        each.answer))
                .toList();
    }

    private record Stored(
            FeedbackId id,
            GuidelineVersionId version,
            ClauseId clause,
            PersonId person,
            FeedbackKind kind,
            String text,
            Instant at,
            @Nullable String answer) {}

    private static Stored row(ResultSet row, int n) throws SQLException {
        return new Stored(
                new FeedbackId(row.getObject("id", UUID.class)),
                new GuidelineVersionId(row.getObject("version_id", UUID.class)),
                new ClauseId(row.getObject("clause_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                FeedbackKind.valueOf(row.getString("kind")),
                row.getString("text"),
                Utc.read(row, "given_at"),
                row.getString("answer"));
    }

    /**
     * What a reader said about a clause.
     *
     * @param answer what an author answered; null if nobody has yet
     */
    public record FeedbackRow(
            FeedbackId id,
            GuidelineVersionId version,
            ClauseId clause,
            PersonCard person,
            FeedbackKind kind,
            String text,
            Instant at,
            @Nullable String answer) {}
}
