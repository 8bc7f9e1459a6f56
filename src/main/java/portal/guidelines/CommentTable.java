package portal.guidelines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import portal.facts.Utc;
import portal.guidelines.clauses.ClauseId;
import portal.people.PersonId;

/** Stores the comments on the clauses of versions. */
@Component
class CommentTable {
    private static final int MOST_COMMENTS = 1_000;

    private final JdbcClient jdbc;

    CommentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A comment on a clause.
     *
     * @param resolvedBy who has resolved it; null if nobody has
     */
    record CommentRow(
            CommentId id,
            ClauseId clause,
            PersonId person,
            String text,
            Instant at,
            @Nullable PersonId resolvedBy,
            @Nullable Instant resolvedAt) {}

    /** Stores a new comment, and returns its id. */
    CommentId insert(GuidelineVersionId version, ClauseId clause, PersonId person, String text, Instant now) {
        var comment = CommentId.random();
        jdbc.sql("insert into guideline_comment (id, version_id, clause_id, person_id, text, written_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(comment.value(), version.value(), clause.value(), person.value(), text, Utc.of(now))
                .update();
        return comment;
    }

    /** Marks an open comment as resolved. Returns false if the version has no such open comment. */
    boolean resolve(GuidelineVersionId version, CommentId comment, PersonId by, Instant now) {
        return jdbc.sql("update guideline_comment set resolved_by = ?, resolved_at = ?"
                                + " where id = ? and version_id = ? and resolved_at is null")
                        .params(by.value(), Utc.of(now), comment.value(), version.value())
                        .update()
                > 0;
    }

    /** Opens a resolved comment again. Returns false if the version has no such resolved comment. */
    boolean reopen(GuidelineVersionId version, CommentId comment) {
        return jdbc.sql("update guideline_comment set resolved_by = null, resolved_at = null"
                                + " where id = ? and version_id = ? and resolved_at is not null")
                        .params(comment.value(), version.value())
                        .update()
                > 0;
    }

    /** Returns the last {@value #MOST_COMMENTS} comments on a version, in the order in which they were written. */
    List<CommentRow> of(GuidelineVersionId version) {
        return jdbc.sql("select * from guideline_comment where version_id = ? order by written_at desc, id limit "
                        + MOST_COMMENTS)
                .param(version.value())
                .query(CommentTable::row)
                .list()
                .reversed();
    }

    private static CommentRow row(ResultSet row, int n) throws SQLException {
        var resolver = row.getObject("resolved_by", UUID.class);
        return new CommentRow(
                new CommentId(row.getObject("id", UUID.class)),
                new ClauseId(row.getObject("clause_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("text"),
                Utc.read(row, "written_at"),
                resolver == null ? null : new PersonId(resolver),
                Utc.readOrNull(row, "resolved_at"));
    }
}
