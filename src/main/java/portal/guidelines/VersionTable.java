package portal.guidelines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import portal.access.AudienceId;
import portal.access.CrimeArea;
import portal.access.Item;
import portal.access.ListPosition;
import portal.access.PermittedAudiences;
import portal.access.SpaceId;
import portal.facts.Utc;
import portal.people.PersonId;

/** Reads and writes guidelines and their versions in the database. */
@Component
class VersionTable {
    private static final String ROW = """
            select v.*, r.title, r.hash, g.owner, g.area, g.acknowledge_days,
                   m.number as latest_major, m.published_at as latest_major_at
            from guideline_version v
            join guideline_version m on m.guideline_id = v.guideline_id and m.number =
                 (select max(o.number) from guideline_version o
                  where o.guideline_id = v.guideline_id and o.number <= v.number
                    and (o.major and (o.published_at is not null or o.id = v.id or o.number = 1) or o.number < 0))
            join guideline g on g.id = v.guideline_id
            join guideline_revision r on r.id = v.revision_id
            """;

    private final JdbcClient jdbc;

    VersionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insertGuideline(GuidelineId id, SpaceId space, PersonId owner, @Nullable CrimeArea area, Instant now) {
        jdbc.sql("insert into guideline (id, space_id, owner, area, made_at) values (:id, :space, :owner, :area, :now)")
                .param("id", id.value())
                .param("space", space.value())
                .param("owner", owner.value())
                .param("area", area == null ? null : area.name())
                .param("now", Utc.of(now))
                .update();
    }

    /** Inserts a draft. Its text must be stored and set by {@link #setRevision} in the same transaction. */
    void insert(
            GuidelineVersionId id,
            GuidelineId guideline,
            int number,
            Locale language,
            Item item,
            boolean isMajor,
            String changeNote) {
        jdbc.sql("""
                        insert into guideline_version (id, guideline_id, number, state, language, space_id, audience_id,
                                                       work_audience_id, author, made_at, major, change_note)
                        values (:id, :guideline, :number, :state, :language, :space, :audience, :audience, :author,
                                :now, :major, :note)
                        """)
                .param("id", id.value())
                .param("guideline", guideline.value())
                .param("number", number)
                .param("state", VersionState.DRAFT.name())
                .param("language", language.toLanguageTag())
                .param("space", item.space().value())
                .param("audience", item.audience().value())
                .param("author", Objects.requireNonNull(item.author()).value())
                .param("now", Utc.of(item.at()))
                .param("major", isMajor)
                .param("note", changeNote)
                .update();
    }

    void setRevision(GuidelineVersionId id, GuidelineRevisionId revision) {
        update("update guideline_version set revision_id = ? where id = ?", revision.value(), id.value());
    }

    void setNote(GuidelineVersionId id, boolean isMajor, String changeNote) {
        update("update guideline_version set major = ?, change_note = ? where id = ?", isMajor, changeNote, id.value());
    }

    void setState(GuidelineVersionId id, VersionState state) {
        update("update guideline_version set state = ? where id = ?", state.name(), id.value());
    }

    void setEnded(GuidelineVersionId id, VersionState state, Instant now) {
        update(
                "update guideline_version set state = ?, ended_at = ? where id = ?",
                state.name(),
                Utc.of(now),
                id.value());
    }

    /** Numbers a discarded draft below all others, so that the next version gets its number. */
    void freeNumber(VersionRow discarded) {
        var lowest = all(discarded.guideline()).getLast().number();
        update(
                "update guideline_version set number = ? where id = ?",
                Math.min(lowest, 0) - 1,
                discarded.id().value());
    }

    void setPublished(GuidelineVersionId id, AudienceId audience, LocalDate reviewDueOn, Instant now) {
        update(
                "update guideline_version set state = ?, audience_id = ?, review_due_on = ?, published_at = ?,"
                        + " publish_on = null, plan_missed_on = null where id = ?",
                VersionState.PUBLISHED.name(),
                audience.value(),
                reviewDueOn,
                Utc.of(now),
                id.value());
    }

    /** @param planner who planned the day; null if no day is planned any more */
    void setPublishOn(
            GuidelineVersionId id,
            @Nullable LocalDate day,
            @Nullable LocalDate reviewDueOn,
            @Nullable PersonId planner) {
        update(
                "update guideline_version set publish_on = ?, review_due_on = ?, planned_by = ?, plan_missed_on = null"
                        + " where id = ?",
                day,
                reviewDueOn,
                planner == null ? null : planner.value(),
                id.value());
    }

    /** Stores that a version could not be published on its planned day. */
    void setPlanMissed(GuidelineVersionId id, LocalDate day) {
        update("update guideline_version set publish_on = null, plan_missed_on = ? where id = ?", day, id.value());
    }

    /** Returns the trainer who planned the publication of a version; empty if it is not known. */
    Optional<PersonId> planner(GuidelineVersionId id) {
        return jdbc.sql("select planned_by from guideline_version where id = ? and planned_by is not null")
                .param(id.value())
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** Returns the planned day on which a version could not be published; empty if there is none. */
    Optional<LocalDate> planMissedOn(GuidelineVersionId id) {
        return jdbc.sql("select plan_missed_on from guideline_version where id = ? and plan_missed_on is not null")
                .param(id.value())
                .query((row, n) -> row.getObject(1, LocalDate.class))
                .optional();
    }

    void setOwner(GuidelineId id, PersonId owner) {
        update("update guideline set owner = ? where id = ?", owner.value(), id.value());
    }

    void setWork(GuidelineVersionId id, AudienceId work) {
        update(
                "update guideline_version set audience_id = if(audience_id = work_audience_id, ?, audience_id),"
                        + " work_audience_id = ? where id = ?",
                work.value(),
                work.value(),
                id.value());
    }

    void setWithdrawn(GuidelineVersionId id, PersonId by) {
        update("update guideline_version set withdrawn_by = ? where id = ?", by.value(), id.value());
    }

    void setWithdrawal(GuidelineVersionId id, VersionRow.Withdrawal wanted) {
        update(
                "update guideline_version set withdrawal = ?, withdrawal_reason = ?, withdrawal_by = ? where id = ?",
                wanted.kind().name(),
                wanted.reason(),
                wanted.by().value(),
                id.value());
    }

    void setAcknowledgeDays(GuidelineId id, @Nullable Integer days) {
        update("update guideline set acknowledge_days = ? where id = ?", days, id.value());
    }

    /** Locks a guideline until the end of the transaction, so that no other request changes or starts a version. */
    void lock(GuidelineId id) {
        jdbc.sql("select id from guideline where id = ? for update")
                .param(id.value())
                .query(UUID.class)
                .optional();
    }

    /**
     * Returns a version, and locks its guideline until the end of the transaction, so that no other request changes the
     * version.
     */
    Optional<VersionRow> locked(GuidelineVersionId id) {
        jdbc.sql(
                        "select id from guideline where id = (select guideline_id from guideline_version where id = ?) for update")
                .param(id.value())
                .query(UUID.class)
                .optional();
        return find(id);
    }

    Optional<VersionRow> find(GuidelineVersionId id) {
        return jdbc.sql(ROW + " where v.id = ?")
                .param(id.value())
                .query(VersionTable::row)
                .optional();
    }

    /** Returns the version that is in force; empty if none is. */
    Optional<VersionRow> inForce(GuidelineId guideline) {
        return jdbc.sql(ROW + " where v.guideline_id = ? and v.in_force")
                .param(guideline.value())
                .query(VersionTable::row)
                .optional();
    }

    /** Returns all versions of a guideline that the viewer may read, the latest first. */
    List<VersionRow> of(GuidelineId guideline, PermittedAudiences readable) {
        if (readable.isEmpty()) return List.of();
        return jdbc.sql(ROW + " where v.guideline_id = :guideline and v.audience_id in (:readable)"
                        + " order by v.number desc")
                .param("guideline", guideline.value())
                .param("readable", readable.values())
                .query(VersionTable::row)
                .list();
    }

    /** Returns all versions of a guideline, whoever may read them, the latest first. */
    List<VersionRow> all(GuidelineId guideline) {
        return jdbc.sql(ROW + " where v.guideline_id = ? order by v.number desc")
                .param(guideline.value())
                .query(VersionTable::row)
                .list();
    }

    /** Returns the versions in force that the viewer may read, the last published first. */
    List<VersionRow> library(PermittedAudiences readable, LibraryFilter filter, ListPosition place, int limit) {
        if (readable.isEmpty()) return List.of();
        var area = filter.area();
        var language = filter.language();
        return jdbc.sql(ROW + """
                         where v.in_force and v.audience_id in (:readable)
                         and (:area is null or g.area is null or g.area = :area)
                         and (:language is null or v.language = :language
                              or exists (select 1 from guideline_translation t
                                         join guideline_version o on o.id = t.version_id
                                         where o.guideline_id = v.guideline_id and t.in_force and t.language = :language))
                         and (v.published_at < :lastAt or (v.published_at = :lastAt and v.id < :lastId))
                         order by v.published_at desc, v.id desc limit :limit
                        """)
                .param("readable", readable.values())
                .param("area", area == null ? null : area.name())
                .param("language", language == null ? null : language.toLanguageTag())
                .param("lastAt", Utc.of(place.at()))
                .param("lastId", place.id())
                .param("limit", limit)
                .query(VersionTable::row)
                .list();
    }

    /** Returns the versions in force that the viewer may read and that some people must acknowledge. */
    List<VersionRow> mandatory(PermittedAudiences readable, int limit) {
        if (readable.isEmpty()) return List.of();
        return jdbc.sql(ROW + " where v.in_force and g.acknowledge_days is not null and v.audience_id in (:readable)"
                        + " order by v.published_at desc, v.id limit :limit")
                .param("readable", readable.values())
                .param("limit", limit)
                .query(VersionTable::row)
                .list();
    }

    /** Returns those of these versions that the viewer may read. */
    List<VersionRow> among(Collection<UUID> versions, PermittedAudiences readable) {
        if (readable.isEmpty() || versions.isEmpty()) return List.of();
        return jdbc.sql(ROW + " where v.id in (:ids) and v.audience_id in (:readable)")
                .param("ids", versions)
                .param("readable", readable.values())
                .query(VersionTable::row)
                .list();
    }

    /** Returns those of these versions that the viewer works on. */
    List<VersionRow> worked(Collection<UUID> versions, PermittedAudiences readable) {
        if (readable.isEmpty() || versions.isEmpty()) return List.of();
        return jdbc.sql(ROW + " where v.id in (:ids) and v.work_audience_id in (:readable)")
                .param("ids", versions)
                .param("readable", readable.values())
                .query(VersionTable::row)
                .list();
    }

    /** Returns the versions in one of these states that the viewer works on, the last started first. */
    List<VersionRow> inWork(PermittedAudiences readable, Collection<VersionState> states, int limit) {
        if (readable.isEmpty()) return List.of();
        return jdbc.sql(ROW + " where v.state in (:states) and v.work_audience_id in (:readable)"
                        + " order by v.made_at desc, v.id limit :limit")
                .param("states", states.stream().map(Enum::name).toList())
                .param("readable", readable.values())
                .param("limit", limit)
                .query(VersionTable::row)
                .list();
    }

    /**
     * Returns all versions of these guidelines that the viewer may read. The last one of each guideline is the version
     * in force or, if there is none, the newest.
     */
    List<VersionRow> named(Collection<UUID> guidelines, PermittedAudiences readable) {
        if (readable.isEmpty() || guidelines.isEmpty()) return List.of();
        return jdbc.sql(ROW + """
                         where v.guideline_id in (:ids) and v.audience_id in (:readable)
                         order by v.in_force is not null, v.number
                        """)
                .param("ids", guidelines)
                .param("readable", readable.values())
                .query(VersionTable::row)
                .list();
    }

    /**
     * Returns the approved versions whose planned day has come. For {@link GuidelineRounds}, which shows nothing to
     * anybody.
     */
    List<GuidelineVersionId> dueForPublication(LocalDate today) {
        return jdbc.sql("select id from guideline_version where state = :state and publish_on <= :today")
                .params(Map.of("state", VersionState.APPROVED.name(), "today", today))
                .query((row, n) -> new GuidelineVersionId(row.getObject(1, UUID.class)))
                .list();
    }

    /**
     * Returns the versions, not yet archived, whose review was due before this day. For {@link GuidelineRounds}, which
     * shows nothing to anybody.
     */
    List<GuidelineVersionId> dueForReviewBefore(LocalDate day) {
        return jdbc.sql("select id from guideline_version where state <> :state and review_due_on < :day")
                .params(Map.of("state", VersionState.ARCHIVED.name(), "day", day))
                .query((row, n) -> new GuidelineVersionId(row.getObject(1, UUID.class)))
                .list();
    }

    /**
     * Returns the versions in force that some people must acknowledge, or whose review is due by this day. For {@link
     * GuidelineRounds}, which shows nothing to anybody.
     */
    List<VersionRow> inForceWithDue(LocalDate latest) {
        return jdbc.sql(ROW + " where v.in_force and (g.acknowledge_days is not null or v.review_due_on <= :latest)")
                .param("latest", latest)
                .query(VersionTable::row)
                .list();
    }

    private void update(String statement, @Nullable Object... values) {
        jdbc.sql(statement).params(Arrays.asList(values)).update();
    }

    private static VersionRow row(ResultSet row, int n) throws SQLException {
        var area = row.getString("area");
        return new VersionRow(
                new GuidelineVersionId(row.getObject("id", UUID.class)),
                new GuidelineId(row.getObject("guideline_id", UUID.class)),
                row.getInt("number"),
                VersionState.valueOf(row.getString("state")),
                Locale.forLanguageTag(row.getString("language")),
                new Item(
                        new SpaceId(row.getObject("space_id", UUID.class)),
                        new AudienceId(row.getObject("audience_id", UUID.class)),
                        new PersonId(row.getObject("author", UUID.class)),
                        Utc.read(row, "made_at")),
                new AudienceId(row.getObject("work_audience_id", UUID.class)),
                new GuidelineRevisionId(row.getObject("revision_id", UUID.class)),
                row.getString("title"),
                row.getString("hash"),
                row.getBoolean("major"),
                row.getInt("latest_major"),
                Utc.readOrNull(row, "latest_major_at"),
                row.getString("change_note"),
                row.getObject("publish_on", LocalDate.class),
                Utc.readOrNull(row, "published_at"),
                row.getObject("review_due_on", LocalDate.class),
                Utc.readOrNull(row, "ended_at"),
                withdrawal(row),
                new PersonId(row.getObject("owner", UUID.class)),
                area == null ? null : CrimeArea.valueOf(area),
                row.getObject("acknowledge_days", Integer.class));
    }

    private static VersionRow.@Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        var kind = row.getString("withdrawal");
        if (kind == null) return null;
        return new VersionRow.Withdrawal(
                WithdrawalKind.valueOf(kind),
                row.getString("withdrawal_reason"),
                new PersonId(row.getObject("withdrawal_by", UUID.class)),
                row.getObject("withdrawn_by") != null);
    }
}
