package portal.guidelines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import portal.facts.Utc;
import portal.people.PersonId;

/** Stores who works on which version of a guideline, and what reviewers decided. */
@Component
class MemberTable {
    private final JdbcClient jdbc;

    MemberTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A person who works on a version.
     *
     * @param language the language of a translator; null for others
     * @param dueOn the day by which the work should be done; null if there is none
     * @param standIn who may review in place of this reviewer; null if nobody may
     */
    record Member(
            PersonId person,
            MemberPart part,
            @Nullable Locale language,
            @Nullable LocalDate dueOn,
            @Nullable PersonId standIn) {
        Member(PersonId person, MemberPart part, @Nullable Locale language, @Nullable LocalDate dueOn) {
            this(person, part, language, dueOn, null);
        }

        /** Returns whether this person has this part; a stand-in has none. */
        boolean is(PersonId wanted, MemberPart as) {
            return part == as && person.equals(wanted);
        }

        /** Returns the person and the stand-in. */
        Set<PersonId> reviewers() {
            return standIn == null ? Set.of(person) : Set.of(person, standIn);
        }
    }

    /**
     * A reviewer's decision on a text.
     *
     * @param hash the hash of the text that the reviewer had before them
     */
    record Verdict(
            PersonId person,
            GuidelineRevisionId revision,
            String hash,
            boolean isApproved,
            String reason,
            Instant at) {}

    List<Member> of(GuidelineVersionId version) {
        return jdbc.sql("select person_id, part, language, due_on, stand_in from guideline_member where version_id = ?"
                        + " order by part, language, person_id")
                .param(version.value())
                .query((row, n) -> member(row))
                .list();
    }

    /** Returns what this person does for each of these versions, also in place of others. */
    Map<GuidelineVersionId, List<Member>> of(Collection<GuidelineVersionId> versions, PersonId person) {
        var found = new HashMap<GuidelineVersionId, List<Member>>();
        if (versions.isEmpty()) return found;
        jdbc.sql("select * from guideline_member where (person_id = :person or stand_in = :person)"
                        + " and version_id in (:versions) order by part")
                .param("person", person.value())
                .param(
                        "versions",
                        versions.stream().map(GuidelineVersionId::value).toList())
                .query(row -> {
                    found.computeIfAbsent(
                                    new GuidelineVersionId(row.getObject("version_id", UUID.class)),
                                    version -> new ArrayList<>())
                            .add(member(row));
                });
        return found;
    }

    /**
     * Returns those of these versions for which the review of this person is given: the person, their stand-in, or the
     * reviewer for whom they stand in has approved the present text, and not returned it since.
     */
    Set<GuidelineVersionId> approvedBy(PersonId person, Collection<GuidelineVersionId> versions) {
        if (versions.isEmpty()) return Set.of();
        return Set.copyOf(jdbc.sql("""
                        select d.version_id from guideline_member m
                        join guideline_verdict d on d.version_id = m.version_id
                             and d.person_id in (m.person_id, m.stand_in)
                        join guideline_revision then_ on then_.id = d.revision_id
                        join guideline_version v on v.id = d.version_id
                        join guideline_revision now_ on now_.id = v.revision_id
                        where (m.person_id = :person or m.stand_in = :person) and m.part = 'REVIEWER'
                          and d.version_id in (:versions) and d.approved
                          and then_.hash = now_.hash
                          and not exists (select 1 from guideline_verdict later where later.version_id = d.version_id
                                          and later.person_id = d.person_id and later.given_at > d.given_at)
                        """)
                .param("person", person.value())
                .param(
                        "versions",
                        versions.stream().map(GuidelineVersionId::value).toList())
                .query((row, n) -> new GuidelineVersionId(row.getObject(1, UUID.class)))
                .list());
    }

    private static Member member(ResultSet row) throws SQLException {
        return new Member(
                new PersonId(row.getObject("person_id", UUID.class)),
                MemberPart.valueOf(row.getString("part")),
                row.getString("language").isEmpty() ? null : Locale.forLanguageTag(row.getString("language")),
                row.getObject("due_on", LocalDate.class),
                standIn(row));
    }

    private static @Nullable PersonId standIn(ResultSet row) throws SQLException {
        var person = row.getObject("stand_in", UUID.class);
        return person == null ? null : new PersonId(person);
    }

    void put(GuidelineVersionId version, Member member) {
        jdbc.sql("""
                        insert into guideline_member (version_id, person_id, part, language, due_on)
                        values (:version, :person, :part, :language, :due)
                        on duplicate key update due_on = :due
                        """)
                .param("version", version.value())
                .param("person", member.person.value())
                .param("part", member.part.name())
                .param("language", tag(member.language))
                .param("due", member.dueOn)
                .update();
    }

    /** @param standIn who may review in place of the reviewer; null if nobody may any more */
    void setStandIn(GuidelineVersionId version, PersonId reviewer, @Nullable PersonId standIn) {
        jdbc.sql("update guideline_member set stand_in = :standIn where version_id = :version"
                        + " and person_id = :reviewer and part = 'REVIEWER'")
                .param("standIn", standIn == null ? null : standIn.value())
                .param("version", version.value())
                .param("reviewer", reviewer.value())
                .update();
    }

    boolean remove(GuidelineVersionId version, PersonId person, MemberPart part, @Nullable Locale language) {
        return jdbc.sql(
                                "delete from guideline_member where version_id = ? and person_id = ? and part = ? and language = ?")
                        .params(version.value(), person.value(), part.name(), tag(language))
                        .update()
                > 0;
    }

    private static String tag(@Nullable Locale language) {
        return language == null ? "" : language.toLanguageTag();
    }

    void add(GuidelineVersionId version, Verdict verdict) {
        jdbc.sql("""
                        insert into guideline_verdict (id, version_id, revision_id, person_id, approved, reason, given_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        UUID.randomUUID(),
                        version.value(),
                        verdict.revision.value(),
                        verdict.person.value(),
                        verdict.isApproved,
                        verdict.reason,
                        Utc.of(verdict.at))
                .update();
    }

    /** Returns the decisions on a version, the latest first. */
    List<Verdict> verdicts(GuidelineVersionId version) {
        return jdbc.sql(
                        "select v.person_id, v.revision_id, r.hash, v.approved, v.reason, v.given_at from guideline_verdict v"
                                + " join guideline_revision r on r.id = v.revision_id"
                                + " where v.version_id = ? order by v.given_at desc, v.id")
                .param(version.value())
                .query((row, n) -> new Verdict(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        new GuidelineRevisionId(row.getObject("revision_id", UUID.class)),
                        Objects.requireNonNull(row.getString("hash")),
                        row.getBoolean("approved"),
                        Objects.requireNonNull(row.getString("reason")),
                        Utc.read(row, "given_at")))
                .list();
    }
}
