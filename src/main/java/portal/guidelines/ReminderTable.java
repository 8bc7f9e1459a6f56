package portal.guidelines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import portal.facts.Utc;
import portal.people.PersonId;

/**
 * Stores which person was reminded of what, and when. A step is a day on which reminders are sent; for each step, a
 * person gets at most one reminder of a kind about a version.
 */
@Component
class ReminderTable {
    private static final int MOST_AT_ONCE = 1_000;

    private final JdbcClient jdbc;

    ReminderTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest reminder of one kind that a person has got about a version and not seen. */
    record Unseen(GuidelineVersionId version, ReminderKind kind, Instant at) {}

    /**
     * A reviewer who must still approve or return a version.
     *
     * @param lastStep the latest step that is done for the reviewer; null if none is
     */
    record DueReview(
            GuidelineVersionId version,
            PersonId person,
            LocalDate dueOn,
            @Nullable LocalDate lastStep) {}

    /**
     * Returns the reviewers whose decision is due by this day. For {@link GuidelineRounds}, which shows nothing to
     * anybody.
     */
    List<DueReview> reviews(LocalDate latest) {
        return jdbc.sql("""
                        select m.version_id, m.person_id, m.due_on, s.step_on as last_step
                        from guideline_member m
                        join guideline_version v on v.id = m.version_id
                        join guideline_revision now_ on now_.id = v.revision_id
                        left join guideline_review_step s on s.version_id = m.version_id and s.person_id = m.person_id
                        where m.part = 'REVIEWER' and m.due_on <= :latest and v.state in ('IN_REVIEW', 'APPROVED')
                          and not exists (select 1 from guideline_verdict d
                                          join guideline_revision then_ on then_.id = d.revision_id
                                          where d.version_id = m.version_id and d.person_id in (m.person_id, m.stand_in)
                                            and d.approved and then_.hash = now_.hash
                                            and not exists (select 1 from guideline_verdict later
                                                            where later.version_id = d.version_id
                                                              and later.person_id = d.person_id
                                                              and later.given_at > d.given_at))
                        """)
                .param("latest", latest)
                .query((row, n) -> new DueReview(
                        new GuidelineVersionId(row.getObject("version_id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("last_step", LocalDate.class)))
                .list();
    }

    /** Returns the latest step of this kind that is done, for each version in force that has one. */
    Map<GuidelineVersionId, LocalDate> lastSteps(ReminderKind kind) {
        var steps = new HashMap<GuidelineVersionId, LocalDate>();
        jdbc.sql("""
                        select s.version_id, max(s.step_on) as last_step
                        from guideline_reminder_step s join guideline_version v on v.id = s.version_id
                        where s.kind = ? and v.in_force group by s.version_id
                        """).param(kind.name()).query(row -> {
            steps.put(
                    new GuidelineVersionId(row.getObject("version_id", UUID.class)),
                    row.getObject("last_step", LocalDate.class));
        });
        return steps;
    }

    /** Notes that a step of a version is done. Returns whether it was not done before. */
    boolean addStep(GuidelineVersionId version, ReminderKind kind, LocalDate step) {
        return jdbc.sql("insert ignore into guideline_reminder_step (version_id, kind, step_on) values (?, ?, ?)")
                        .params(version.value(), kind.name(), step)
                        .update()
                > 0;
    }

    /** Notes that a step is done for a reviewer of a version, even if nobody had to be reminded. */
    void addReviewStep(GuidelineVersionId version, PersonId reviewer, LocalDate step) {
        jdbc.sql("""
                        insert into guideline_review_step (version_id, person_id, step_on)
                        values (:version, :reviewer, :step)
                        on duplicate key update step_on = greatest(step_on, :step)
                        """)
                .param("version", version.value())
                .param("reviewer", reviewer.value())
                .param("step", step)
                .update();
    }

    /** Stores a reminder for each of these people who has none for this step. Returns how many were stored. */
    int add(GuidelineVersionId version, ReminderKind kind, LocalDate step, Collection<PersonId> people, Instant now) {
        var all = people.stream().map(PersonId::value).toList();
        var added = 0;
        for (var from = 0; from < all.size(); from += MOST_AT_ONCE)
            added += jdbc.sql("""
                            insert ignore into guideline_reminder (person_id, version_id, kind, step_on, sent_at)
                            select id, :version, :kind, :step, :now from person where id in (:people)
                            """)
                    .param("version", version.value())
                    .param("kind", kind.name())
                    .param("step", step)
                    .param("now", Utc.of(now))
                    .param("people", all.subList(from, Math.min(all.size(), from + MOST_AT_ONCE)))
                    .update();
        return added;
    }

    /** Returns who was sent a reminder of this kind about this version at this time or later. */
    Set<PersonId> remindedSince(GuidelineVersionId version, ReminderKind kind, Instant then) {
        return new HashSet<>(
                jdbc.sql("select person_id from guideline_reminder where version_id = ? and kind = ? and sent_at >= ?")
                        .params(version.value(), kind.name(), Utc.of(then))
                        .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                        .list());
    }

    /** Returns what the person was reminded of and has not seen, the latest first. */
    List<Unseen> unseen(PersonId person, int most) {
        return jdbc.sql("""
                        select version_id, kind, max(sent_at) as latest from guideline_reminder
                        where person_id = :person and seen_at is null
                        group by version_id, kind order by latest desc, version_id, kind limit :most
                        """)
                .param("person", person.value())
                .param("most", most)
                .query((row, n) -> new Unseen(
                        new GuidelineVersionId(row.getObject("version_id", UUID.class)),
                        ReminderKind.valueOf(row.getString("kind")),
                        Utc.read(row, "latest")))
                .list();
    }

    /** Notes that the person has seen a reminder, and those of the same kind and version that were sent before it. */
    void see(PersonId person, Unseen shown, Instant now) {
        jdbc.sql("update guideline_reminder set seen_at = ? where person_id = ? and version_id = ? and kind = ?"
                        + " and sent_at <= ? and seen_at is null")
                .params(
                        Utc.of(now),
                        person.value(),
                        shown.version().value(),
                        shown.kind().name(),
                        Utc.of(shown.at()))
                .update();
    }

    /** Deletes the reminders and steps before this day. The last step of what is overdue must not be that old. */
    void deleteBefore(LocalDate day) {
        jdbc.sql("delete from guideline_reminder where sent_at < ?")
                .param(day.atStartOfDay())
                .update();
        jdbc.sql("delete from guideline_reminder_step where step_on < ?")
                .param(day)
                .update();
        jdbc.sql("delete from guideline_review_step where step_on < ?")
                .param(day)
                .update();
    }
}
