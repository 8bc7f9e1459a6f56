package portal.guidelines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import portal.documents.DocumentId;
import portal.documents.VersionId;
import portal.facts.Utc;
import portal.guidelines.clauses.AttachedDocument;
import portal.guidelines.clauses.Clause;
import portal.guidelines.clauses.ClauseId;
import portal.guidelines.clauses.ClauseText;
import portal.guidelines.clauses.Section;
import portal.people.PersonId;

/** Stores the revisions of the texts of guidelines. A stored revision never changes. */
@Component
class RevisionTable {
    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    RevisionTable(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** Stores the next revision of a version, and returns its id. */
    GuidelineRevisionId insert(GuidelineVersionId version, ClauseText text, PersonId author, Instant now) {
        var id = GuidelineRevisionId.random();
        jdbc.sql("""
                        insert into guideline_revision (id, version_id, number, title, hash, author, written_at)
                        select :id, :version, coalesce(max(r.number), 0) + 1, :title, :hash, :author, :now
                        from guideline_revision r where r.version_id = :version
                        """)
                .param("id", id.value())
                .param("version", version.value())
                .param("title", text.title())
                .param("hash", text.hash())
                .param("author", author.value())
                .param("now", Utc.of(now))
                .update();
        var clauses = text.clauses();
        batch.batchUpdate(
                "insert into guideline_clause (revision_id, position, clause_id, level, heading, text, hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                IntStream.range(0, clauses.size())
                        .mapToObj(i -> columns(id, i, clauses.get(i)))
                        .toList());
        insert(id, text.documents());
        return id;
    }

    private void insert(GuidelineRevisionId revision, List<AttachedDocument> documents) {
        batch.batchUpdate(
                "insert into guideline_annex (revision_id, position, document_id, document_version_id, sha256)"
                        + " values (?, ?, ?, ?, ?)",
                IntStream.range(0, documents.size())
                        .mapToObj(i -> columns(revision, i, documents.get(i)))
                        .toList());
        for (var i = 0; i < documents.size(); i++) {
            var clause = documents.get(i).clause();
            if (clause != null) setBody(revision, i, clause);
        }
    }

    private static Object[] columns(GuidelineRevisionId revision, int position, AttachedDocument document) {
        return new Object[] {
            revision.value(),
            position,
            document.document().value(),
            document.version().value(),
            document.sha256()
        };
    }

    private void setBody(GuidelineRevisionId revision, int position, ClauseId clause) {
        jdbc.sql("update guideline_annex set clause_id = ? where revision_id = ? and position = ?")
                .params(clause.value(), revision.value(), position)
                .update();
    }

    private static Object[] columns(GuidelineRevisionId revision, int position, Clause clause) {
        return new Object[] {
            revision.value(),
            position,
            clause.id().value(),
            clause.level(),
            clause.heading(),
            clause.text(),
            clause.hash()
        };
    }

    /** Returns the present text of a version. */
    ClauseText text(VersionRow version) {
        return text(version.id(), version.revision()).orElseThrow();
    }

    /** Returns the text of a revision of this version; empty if the version has no such revision. */
    Optional<ClauseText> text(GuidelineVersionId version, GuidelineRevisionId revision) {
        return jdbc.sql("select title from guideline_revision where id = ? and version_id = ?")
                .params(revision.value(), version.value())
                .query(String.class)
                .optional()
                .map(title -> new ClauseText(title, clauses(revision), documents(revision)));
    }

    private List<Clause> clauses(GuidelineRevisionId revision) {
        return jdbc.sql(
                        "select clause_id, level, heading, text from guideline_clause where revision_id = ? order by position")
                .param(revision.value())
                .query(RevisionTable::clause)
                .list();
    }

    private List<AttachedDocument> documents(GuidelineRevisionId revision) {
        return jdbc.sql("select document_id, document_version_id, sha256, clause_id from guideline_annex"
                        + " where revision_id = ? order by position")
                .param(revision.value())
                .query(RevisionTable::document)
                .list();
    }

    private static AttachedDocument document(ResultSet row, int n) throws SQLException {
        var clause = row.getObject("clause_id", UUID.class);
        return new AttachedDocument(
                new DocumentId(row.getObject("document_id", UUID.class)),
                new VersionId(row.getObject("document_version_id", UUID.class)),
                Objects.requireNonNull(row.getString("sha256")),
                clause == null ? null : new ClauseId(clause));
    }

    private static Clause clause(ResultSet row, int n) throws SQLException {
        return new Clause(
                new ClauseId(row.getObject("clause_id", UUID.class)),
                new Section(row.getInt("level"), row.getString("heading"), row.getString("text")));
    }

    /** Returns who has written this revision, which must exist. */
    PersonId author(GuidelineRevisionId revision) {
        return jdbc.sql("select author from guideline_revision where id = ?")
                .param(revision.value())
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .single();
    }

    /** Returns everybody who has written a revision of this version. */
    Set<PersonId> writers(GuidelineVersionId version) {
        return Set.copyOf(jdbc.sql("select distinct author from guideline_revision where version_id = ?")
                .param(version.value())
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list());
    }
}
