package portal.guidelines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import portal.access.PermittedAudiences;
import portal.facts.Utc;
import portal.people.PersonId;

/** Finds in the database what a person has to do for the versions that they work on, with one query. */
@Component
class TaskTable {
    /** The parts of a person in the versions that the person works on, also in place of others. */
    private static final String MINE = """
            from guideline_member m
            join guideline_version v on v.id = m.version_id
            join guideline_revision r on r.id = v.revision_id
            where (m.person_id = :me or m.stand_in = :me) and v.work_audience_id in (:readable)
            """;

    private static final String COLUMNS = " as kind, v.guideline_id, v.number, r.title, ";

    private static final String OWN = "'' as language, m.due_on, v.made_at as open_since ";

    /** Reviews that the person may give, and that neither the reviewer nor the stand-in has given. */
    private static final String REVIEWS =
            "select if(m.person_id = :me, 'REVIEW', 'STAND_IN')" + COLUMNS + OWN + MINE + """
             and m.part = 'REVIEWER' and v.state in ('IN_REVIEW', 'APPROVED')
             and not exists (select 1 from guideline_revision w where w.version_id = v.id and w.author = :me)
             and not exists (select 1 from guideline_member a
                             where a.version_id = v.id and a.person_id = :me and a.part = 'AUTHOR')
             and not exists (select 1 from guideline_suggestion s join guideline_comment c on c.id = s.comment_id
                             where c.version_id = v.id and c.person_id = :me and s.state = 'USED')
             and not exists (select 1 from guideline_verdict d join guideline_revision o on o.id = d.revision_id
                             where d.version_id = v.id and d.person_id in (m.person_id, m.stand_in)
                               and d.approved and o.hash = r.hash
                               and not exists (select 1 from guideline_verdict later
                                               where later.version_id = v.id and later.person_id = d.person_id
                                                 and later.given_at > d.given_at))
            """;

    private static final String RETURNED = "select 'REVISE'" + COLUMNS + OWN + MINE + """
             and m.part = 'AUTHOR' and v.state = 'DRAFT'
             and exists (select 1 from guideline_verdict d where d.version_id = v.id and not d.approved)
            """;

    private static final String PLANS = "select 'PLAN'" + COLUMNS + OWN + MINE
            + " and m.part = 'AUTHOR' and v.state = 'APPROVED' and v.plan_missed_on is not null ";

    private static final String WITHDRAWALS = "select 'WITHDRAW'" + COLUMNS + OWN + MINE + """
             and m.part = 'REVIEWER' and v.state = 'PUBLISHED' and v.withdrawal_by <> :me and v.withdrawn_by is null
            """;

    /** Translations that are not started, or not submitted yet. */
    private static final String TRANSLATIONS =
            "select 'TRANSLATE'" + COLUMNS + "m.language, m.due_on, v.made_at as open_since " + MINE + """
             and m.part = 'TRANSLATOR' and v.state in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'PUBLISHED')
             and not exists (select 1 from guideline_translation t
                             where t.version_id = v.id and t.language = m.language and t.state <> 'IN_PROGRESS')
            """;

    private static final String CHECKS = "select distinct 'CHECK'" + COLUMNS
            + "t.language, cast(null as date) as due_on, t.submitted_at as open_since " + """
            from guideline_member m
            join guideline_version v on v.id = m.version_id
            join guideline_revision r on r.id = v.revision_id
            join guideline_translation t on t.version_id = v.id and t.state = 'SUBMITTED'
            where (m.person_id = :me or m.stand_in = :me) and v.work_audience_id in (:readable)
             and v.state in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'PUBLISHED')
             and not exists (select 1 from guideline_translation_writer w
                             where w.translation_id = t.id and w.person_id = :me)
            """;

    private static final String UNION = " union all ";

    private static final String ALL = "select * from ("
            + (REVIEWS + UNION + RETURNED + UNION + PLANS + UNION + WITHDRAWALS + UNION + TRANSLATIONS + UNION + CHECKS)
            + ") task order by due_on is null, due_on, open_since desc, guideline_id, kind, language limit :limit";

    private final JdbcClient jdbc;

    TaskTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns at most {@code limit} tasks of a person: first those with a due day, the earliest day first; then those
     * without one, the newest first. */
    List<GuidelineTask> of(PersonId person, PermittedAudiences readable, int limit) {
        if (readable.isEmpty()) return List.of();
        return jdbc.sql(ALL)
                .param("me", person.value())
                .param("readable", readable.values())
                .param("limit", limit)
                .query(TaskTable::task)
                .list();
    }

    private static GuidelineTask task(ResultSet row, int n) throws SQLException {
        var language = Objects.requireNonNull(row.getString("language"));
        return new GuidelineTask(
                GuidelineTask.Kind.valueOf(row.getString("kind")),
                new GuidelineId(row.getObject("guideline_id", UUID.class)),
                row.getInt("number"),
                Objects.requireNonNull(row.getString("title")),
                language.isEmpty() ? null : Locale.forLanguageTag(language),
                row.getObject("due_on", LocalDate.class),
                Utc.read(row, "open_since"));
    }
}
