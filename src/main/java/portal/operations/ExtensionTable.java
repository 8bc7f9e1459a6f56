package portal.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import portal.access.SpaceId;
import portal.facts.Utc;
import portal.people.CountryCode;
import portal.people.PersonId;

/**
 * Stores the proposed extensions of operations and the answers of the bureaus. An operation has at most one open
 * extension.
 */
@Component
class ExtensionTable {
    private static final int MOST = 500;

    private final JdbcClient jdbc;

    ExtensionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An extension that the bureau of a country has not answered yet. */
    record Unanswered(SpaceId room, LocalDate until, String reason, PersonId proposedBy, Instant proposedAt) {}

    /** Returns the open extension of an operation, or else the one that was proposed last; empty if there is none. */
    Optional<Extension> latest(SpaceId room) {
        return jdbc.sql("""
                        select id, until, reason, proposed_by, proposed_at, outcome from extension
                        where room = ? order by ended_at is null desc, proposed_at desc, id limit 1
                        """)
                .param(room.value())
                .query((row, n) -> extension(row))
                .optional();
    }

    /** Returns the open extension of an operation; empty if there is none. */
    Optional<Extension> open(SpaceId room) {
        return latest(room).filter(Extension::isOpen);
    }

    /**
     * Returns the open extensions that this country has not answered, in the order in which they were proposed: at most
     * 500. They are of all operations; the caller must leave out those in which the country does not take part.
     */
    List<Unanswered> unanswered(CountryCode country) {
        return jdbc.sql("""
                        select e.room, e.until, e.reason, e.proposed_by, e.proposed_at from extension e
                        where e.ended_at is null and not exists (
                            select 1 from extension_answer a where a.extension_id = e.id and a.country = :country)
                        order by e.proposed_at, e.id limit :most
                        """)
                .param("country", country.value())
                .param("most", MOST)
                .query((row, n) -> new Unanswered(
                        new SpaceId(row.getObject("room", UUID.class)),
                        row.getObject("until", LocalDate.class),
                        row.getString("reason"),
                        new PersonId(row.getObject("proposed_by", UUID.class)),
                        Utc.read(row, "proposed_at")))
                .list();
    }

    /**
     * Returns all operations with an open extension. The caller must not display those that the viewer may not know of.
     */
    List<SpaceId> allOpen() {
        return jdbc.sql("select room from extension where ended_at is null")
                .query((row, n) -> new SpaceId(row.getObject(1, UUID.class)))
                .list();
    }

    void add(SpaceId room, LocalDate until, String reason, PersonId by, Instant now) {
        jdbc.sql("insert into extension (id, room, until, reason, proposed_by, proposed_at) values (?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), room.value(), until, reason, by.value(), Utc.of(now))
                .update();
    }

    /** Stores the answer of a bureau; a later answer of the same bureau replaces it. */
    void answer(Extension extension, ExtensionAnswer answer, PersonId by) {
        jdbc.sql("""
                        insert into extension_answer (extension_id, country, consents, reason, given_by, given_at)
                        values (:extension, :country, :consents, :reason, :by, :now)
                        on duplicate key update consents = :consents, reason = :reason, given_by = :by, given_at = :now
                        """)
                .param("extension", extension.id())
                .param("country", answer.country().value())
                .param("consents", answer.consents())
                .param("reason", answer.reason())
                .param("by", by.value())
                .param("now", Utc.of(answer.at()))
                .update();
    }

    /** Settles the open extension of an operation, if there is one. */
    void end(SpaceId room, ExtensionOutcome outcome, Instant now) {
        jdbc.sql("update extension set ended_at = ?, outcome = ? where room = ? and ended_at is null")
                .params(Utc.of(now), outcome.name(), room.value())
                .update();
    }

    private Extension extension(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Extension(
                id,
                row.getObject("until", LocalDate.class),
                row.getString("reason"),
                new PersonId(row.getObject("proposed_by", UUID.class)),
                Utc.read(row, "proposed_at"),
                outcome(row.getString("outcome")),
                answers(id));
    }

    private static @Nullable ExtensionOutcome outcome(@Nullable String name) {
        return name == null ? null : ExtensionOutcome.valueOf(name);
    }

    private List<ExtensionAnswer> answers(UUID extension) {
        return jdbc.sql("select country, consents, reason, given_at from extension_answer"
                        + " where extension_id = ? order by country")
                .param(extension)
                .query((row, n) -> new ExtensionAnswer(
                        CountryCode.of(row.getString("country")),
                        row.getBoolean("consents"),
                        row.getString("reason"),
                        Utc.read(row, "given_at")))
                .list();
    }
}
