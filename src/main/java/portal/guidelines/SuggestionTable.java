package portal.guidelines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import portal.facts.Utc;
import portal.guidelines.clauses.ClauseId;
import portal.guidelines.clauses.Section;
import portal.people.PersonId;

/** Stores the wordings that comments suggest for clauses. */
@Component
class SuggestionTable {
    private static final String ROW = """
            select s.*, c.person_id, c.clause_id from guideline_suggestion s
            join guideline_comment c on c.id = s.comment_id
            """;

    private final JdbcClient jdbc;

    SuggestionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A suggested wording.
     *
     * @param person who suggests it
     * @param clauseHash the hash of the clause for which it was suggested
     * @param decidedBy the author who has used or declined it; null if none has
     */
    record Suggestion(
            CommentId comment,
            PersonId person,
            ClauseId clause,
            String heading,
            String text,
            String clauseHash,
            SuggestionState state,
            @Nullable PersonId decidedBy,
            @Nullable Instant decidedAt) {
        /** Returns the wording as a section of this level. */
        Section section(int level) {
            return new Section(level, heading, text);
        }
    }

    void insert(CommentId comment, Section wording, String clauseHash) {
        jdbc.sql("insert into guideline_suggestion (comment_id, heading, text, clause_hash, state)"
                        + " values (?, ?, ?, ?, ?)")
                .params(comment.value(), wording.heading(), wording.text(), clauseHash, SuggestionState.OPEN.name())
                .update();
    }

    void decide(CommentId comment, SuggestionState state, PersonId by, Instant now) {
        jdbc.sql("update guideline_suggestion set state = ?, decided_by = ?, decided_at = ? where comment_id = ?")
                .params(state.name(), by.value(), Utc.of(now), comment.value())
                .update();
    }

    /** Returns the suggestion of a comment on this version; empty if there is none. */
    Optional<Suggestion> find(GuidelineVersionId version, CommentId comment) {
        return jdbc.sql(ROW + " where c.version_id = ? and c.id = ?")
                .params(version.value(), comment.value())
                .query(SuggestionTable::row)
                .optional();
    }

    /** Returns all suggestions for a version. */
    List<Suggestion> of(GuidelineVersionId version) {
        return jdbc.sql(ROW + " where c.version_id = ?")
                .param(version.value())
                .query(SuggestionTable::row)
                .list();
    }

    /** Returns everybody who has suggested a wording that was put into the text of this version. */
    Set<PersonId> used(GuidelineVersionId version) {
        return Set.copyOf(jdbc.sql("select distinct c.person_id from guideline_suggestion s"
                        + " join guideline_comment c on c.id = s.comment_id where c.version_id = ? and s.state = ?")
                .params(version.value(), SuggestionState.USED.name())
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list());
    }

    private static Suggestion row(ResultSet row, int n) throws SQLException {
        var decider = row.getObject("decided_by", UUID.class);
        return new Suggestion(
                new CommentId(row.getObject("comment_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                new ClauseId(row.getObject("clause_id", UUID.class)),
                Objects.requireNonNull(row.getString("heading")),
                Objects.requireNonNull(row.getString("text")),
                Objects.requireNonNull(row.getString("clause_hash")),
                SuggestionState.valueOf(row.getString("state")),
                decider == null ? null : new PersonId(decider),
                Utc.readOrNull(row, "decided_at"));
    }
}
