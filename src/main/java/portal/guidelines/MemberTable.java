package portal.guidelines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
     */
    record Member(
            PersonId person,
            MemberPart part,
            @Nullable Locale language,
            @Nullable LocalDate dueOn) {}

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
        return jdbc.sql("select person_id, part, language, due_on from guideline_member where version_id = ?"
                        + " order by part, language, person_id")
                .param(version.value())
                .query((row, n) -> new Member(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        MemberPart.valueOf(row.getString("part")),
                        row.getString("language").isEmpty() ? null : Locale.forLanguageTag(row.getString("language")),
                        row.getObject("due_on", LocalDate.class)))
                .list();
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
