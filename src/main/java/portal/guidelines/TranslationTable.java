package portal.guidelines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import portal.facts.Utc;
import portal.guidelines.clauses.ClauseId;
import portal.people.PersonId;

/** Stores the translations of guidelines, clause by clause. */
@Component
class TranslationTable {
    private static final String ROW = """
            select t.*, v.guideline_id, v.number from guideline_translation t
            join guideline_version v on v.id = t.version_id
            """;

    private final JdbcClient jdbc;

    TranslationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A translation of a version.
     *
     * @param titleSource the title that {@code title} translates
     */
    record Translation(
            TranslationId id,
            GuidelineVersionId version,
            int versionNumber,
            Locale language,
            TranslationState state,
            String title,
            String titleSource,
            PersonId translator,
            @Nullable PersonId checker,
            @Nullable Instant publishedAt) {}

    /**
     * A translated clause.
     *
     * @param sourceHash the hash of the clause that it translates
     */
    record TranslatedClause(
            ClauseId clause, String heading, String text, String sourceHash, PersonId translator, Instant at) {}

    void insert(
            TranslationId id,
            GuidelineVersionId version,
            Locale language,
            String title,
            String titleSource,
            PersonId translator,
            Instant now) {
        jdbc.sql("""
                        insert into guideline_translation (id, version_id, language, state, title, title_source, translator,
                                                           started_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id.value(),
                        version.value(),
                        language.toLanguageTag(),
                        TranslationState.IN_PROGRESS.name(),
                        title,
                        titleSource,
                        translator.value(),
                        Utc.of(now))
                .update();
    }

    /** Copies those clauses of a translation that the other one does not have yet. */
    void copyClauses(TranslationId from, TranslationId to) {
        jdbc.sql("""
                        insert ignore into guideline_translation_clause
                            (translation_id, clause_id, heading, text, source_hash, translator, written_at)
                        select :to, clause_id, heading, text, source_hash, translator, written_at
                        from guideline_translation_clause where translation_id = :from
                        """).params(Map.of("from", from.value(), "to", to.value())).update();
    }

    void put(TranslationId id, TranslatedClause clause) {
        jdbc.sql("""
                        insert into guideline_translation_clause (translation_id, clause_id, heading, text, source_hash,
                                                                  translator, written_at)
                        values (:id, :clause, :heading, :text, :hash, :translator, :at)
                        on duplicate key update heading = :heading, text = :text, source_hash = :hash,
                                                translator = :translator, written_at = :at
                        """)
                .param("id", id.value())
                .param("clause", clause.clause.value())
                .param("heading", clause.heading)
                .param("text", clause.text)
                .param("hash", clause.sourceHash)
                .param("translator", clause.translator.value())
                .param("at", Utc.of(clause.at))
                .update();
    }

    void addWriter(TranslationId id, PersonId person) {
        jdbc.sql("insert ignore into guideline_translation_writer (translation_id, person_id) values (?, ?)")
                .params(id.value(), person.value())
                .update();
    }

    void copyWriters(TranslationId from, TranslationId to) {
        jdbc.sql("insert ignore into guideline_translation_writer (translation_id, person_id)"
                        + " select ?, w.person_id from guideline_translation_writer w where w.translation_id = ?")
                .params(to.value(), from.value())
                .update();
    }

    /** Returns everybody who has ever written in the translation. */
    Set<PersonId> writers(TranslationId id) {
        return Set.copyOf(jdbc.sql("select person_id from guideline_translation_writer where translation_id = ?")
                .param(id.value())
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list());
    }

    void setTitle(TranslationId id, String title, String titleSource) {
        jdbc.sql("update guideline_translation set title = ?, title_source = ? where id = ?")
                .params(title, titleSource, id.value())
                .update();
    }

    void setState(TranslationId id, TranslationState state) {
        jdbc.sql("update guideline_translation set state = ? where id = ?")
                .params(state.name(), id.value())
                .update();
    }

    void setSubmitted(TranslationId id, Instant now) {
        jdbc.sql("update guideline_translation set state = ?, submitted_at = ? where id = ?")
                .params(TranslationState.SUBMITTED.name(), Utc.of(now), id.value())
                .update();
    }

    void setChecked(TranslationId id, PersonId checker, Instant now) {
        jdbc.sql("update guideline_translation set state = ?, checker = ?, checked_at = ? where id = ?")
                .params(TranslationState.CHECKED.name(), checker.value(), Utc.of(now), id.value())
                .update();
    }

    void setPublished(TranslationId id, Instant now) {
        jdbc.sql("update guideline_translation set state = ?, published_at = ? where id = ?")
                .params(TranslationState.PUBLISHED.name(), Utc.of(now), id.value())
                .update();
    }

    /** Returns those of these translations that exist, whoever may read them. */
    List<Translation> among(Collection<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        return jdbc.sql(ROW + " where t.id in (:ids)")
                .param("ids", ids)
                .query(TranslationTable::row)
                .list();
    }

    Optional<Translation> find(TranslationId id) {
        return jdbc.sql(ROW + " where t.id = ?")
                .param(id.value())
                .query(TranslationTable::row)
                .optional();
    }

    /** Returns the unfinished translation of a version into a language; empty if there is none. */
    Optional<Translation> open(GuidelineVersionId version, Locale language) {
        return jdbc.sql(ROW + " where t.version_id = ? and t.language = ? and t.is_open")
                .params(version.value(), language.toLanguageTag())
                .query(TranslationTable::row)
                .optional();
    }

    /**
     * Returns the latest unfinished translation of an earlier version that was published and not withdrawn in error;
     * empty if there is none.
     */
    Optional<Translation> openBefore(GuidelineId guideline, int number, Locale language) {
        return jdbc.sql(ROW + """
                         where v.guideline_id = ? and v.number < ? and t.language = ? and t.is_open
                           and v.published_at is not null
                           and (v.withdrawn_by is null or v.withdrawal <> 'IN_ERROR')
                         order by v.number desc limit 1
                        """)
                .params(guideline.value(), number, language.toLanguageTag())
                .query(TranslationTable::row)
                .optional();
    }

    List<Translation> open(GuidelineVersionId version) {
        return jdbc.sql(ROW + " where t.version_id = ? and t.is_open order by t.language")
                .param(version.value())
                .query(TranslationTable::row)
                .list();
    }

    /**
     * Returns the translation in force that readers of a version get in each language: the one that was made for the
     * latest version up to this one. Its clauses may translate an earlier text.
     */
    Map<Locale, Translation> inForce(GuidelineId guideline, int number) {
        var latest = new HashMap<Locale, Translation>();
        jdbc.sql(ROW + """
                         where v.guideline_id = :guideline and v.number <= :number and t.in_force
                           and (v.withdrawn_by is null or v.withdrawal <> 'IN_ERROR')
                         order by v.number
                        """)
                .params(Map.of("guideline", guideline.value(), "number", number))
                .query(TranslationTable::row)
                .list()
                .forEach(each -> latest.put(each.language(), each));
        return latest;
    }

    /**
     * The translation of a version into one language.
     *
     * @param isOutdated whether the translation of the title or of some clause is out of date or missing
     */
    record LanguageInForce(String title, boolean isOutdated) {}

    /** Returns, for each of these versions, the languages in which a translation is in force. */
    Map<GuidelineVersionId, Map<Locale, LanguageInForce>> languages(Collection<GuidelineVersionId> versions) {
        var found = new HashMap<GuidelineVersionId, Map<Locale, LanguageInForce>>();
        if (versions.isEmpty()) return found;
        jdbc.sql("""
                        select v.id as version_id, t.language, t.title,
                               exists (select 1 from guideline_clause c
                                       where c.revision_id = v.revision_id
                                         and not exists (select 1 from guideline_translation_clause w
                                                         where w.translation_id = t.id and w.clause_id = c.clause_id
                                                           and w.source_hash = c.hash))
                               or t.title_source <> r.title as outdated
                        from guideline_version v
                        join guideline_version o on o.guideline_id = v.guideline_id and o.number <= v.number
                          and (o.withdrawn_by is null or o.withdrawal <> 'IN_ERROR')
                        join guideline_revision r on r.id = v.revision_id
                        join guideline_translation t on t.version_id = o.id and t.in_force
                        where v.id in (:ids) order by o.number
                        """)
                .param("ids", versions.stream().map(GuidelineVersionId::value).toList())
                .query(row -> {
                    found.computeIfAbsent(
                                    new GuidelineVersionId(row.getObject("version_id", UUID.class)),
                                    version -> new HashMap<>())
                            .put(
                                    Locale.forLanguageTag(row.getString("language")),
                                    new LanguageInForce(row.getString("title"), row.getBoolean("outdated")));
                });
        return found;
    }

    Map<ClauseId, TranslatedClause> clauses(TranslationId id) {
        var clauses = new HashMap<ClauseId, TranslatedClause>();
        jdbc.sql("select * from guideline_translation_clause where translation_id = ?")
                .param(id.value())
                .query((row, n) -> new TranslatedClause(
                        new ClauseId(row.getObject("clause_id", UUID.class)),
                        row.getString("heading"),
                        row.getString("text"),
                        row.getString("source_hash"),
                        new PersonId(row.getObject("translator", UUID.class)),
                        Utc.read(row, "written_at")))
                .list()
                .forEach(clause -> clauses.put(clause.clause(), clause));
        return clauses;
    }

    private static Translation row(ResultSet row, int n) throws SQLException {
        var checker = row.getObject("checker", UUID.class);
        return new Translation(
                new TranslationId(row.getObject("id", UUID.class)),
                new GuidelineVersionId(row.getObject("version_id", UUID.class)),
                row.getInt("number"),
                Locale.forLanguageTag(row.getString("language")),
                TranslationState.valueOf(row.getString("state")),
                row.getString("title"),
                row.getString("title_source"),
                new PersonId(row.getObject("translator", UUID.class)),
                checker == null ? null : new PersonId(checker),
                Utc.readOrNull(row, "published_at"));
    }
}
