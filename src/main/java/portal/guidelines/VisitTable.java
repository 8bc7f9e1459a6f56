package portal.guidelines;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import portal.facts.Utc;
import portal.people.PersonId;

/** Stores which texts of a version its reviewers have had before them. */
@Component
class VisitTable {
    private final JdbcClient jdbc;

    VisitTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A text that a reviewer has had before them, and when the last time. */
    record Visit(GuidelineRevisionId revision, Instant at) {}

    void put(GuidelineVersionId version, PersonId person, GuidelineRevisionId revision, Instant now) {
        jdbc.sql("insert into guideline_visit (version_id, person_id, revision_id, seen_at) values (?, ?, ?, ?)"
                        + " on duplicate key update seen_at = values(seen_at)")
                .params(version.value(), person.value(), revision.value(), Utc.of(now))
                .update();
    }

    /** Returns the text, other than the present one, that the person saw last; empty if there is none. */
    Optional<Visit> before(GuidelineVersionId version, PersonId person, GuidelineRevisionId present) {
        return jdbc.sql("select revision_id, seen_at from guideline_visit"
                        + " where version_id = ? and person_id = ? and revision_id <> ? order by seen_at desc limit 1")
                .params(version.value(), person.value(), present.value())
                .query((row, n) -> new Visit(
                        new GuidelineRevisionId(Objects.requireNonNull(row.getObject(1, UUID.class))),
                        Utc.read(row, "seen_at")))
                .optional();
    }
}
