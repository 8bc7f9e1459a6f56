package portal.bench;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes an agency and its people directly to the database. They can read from {@link #BEFORE} until {@link #AFTER}. */
class BenchPeople {
    static final Timestamp BEFORE = Timestamp.from(Instant.parse("2020-01-01T00:00:00Z"));
    static final Timestamp AFTER = Timestamp.from(Instant.parse("2090-01-01T00:00:00Z"));

    private final JdbcTemplate jdbc;
    private final UUID agency = UUID.randomUUID();

    BenchPeople(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        jdbc.update("insert into country values ('KE', '1990-01-01')");
        jdbc.update("insert into agency values (?, 'KE', 'Agency', 'Agence', 'Agencia', 'وكالة', true)", agency);
    }

    /** Creates this many people of the agency, each with a vouch. */
    List<UUID> people(int number) {
        var ids = Stream.generate(UUID::randomUUID).limit(number).toList();
        jdbc.batchUpdate(
                "insert into person (id, username, name, email, affiliation, country_code, agency_id, state, "
                        + "password_hash, totp_secret, joined_at) values (?, ?, ?, '', 'NATIONAL_AGENCY', 'KE', ?, 'ACTIVE', '', '', ?)",
                ids.stream()
                        .map(id -> new Object[] {id, id.toString(), "Officer " + id, agency, BEFORE})
                        .toList());
        jdbc.batchUpdate(
                "insert into vouch values (?, ?, null, 'OPERATIONAL_ELIGIBLE', 2, ?, ?)",
                ids.stream()
                        .map(id -> new Object[] {UUID.randomUUID(), id, BEFORE, AFTER})
                        .toList());
        return ids;
    }

    /** Creates a person of the agency with a vouch. */
    UUID person(String username, String name) {
        var id = UUID.randomUUID();
        jdbc.update(
                "insert into person (id, username, name, email, affiliation, country_code, agency_id, state, "
                        + "password_hash, totp_secret, joined_at) values (?, ?, ?, '', 'NATIONAL_AGENCY', 'KE', ?, 'ACTIVE', '', '', ?)",
                id,
                username,
                name,
                agency,
                BEFORE);
        jdbc.update(
                "insert into vouch values (?, ?, null, 'OPERATIONAL_ELIGIBLE', 2, ?, ?)",
                UUID.randomUUID(),
                id,
                BEFORE,
                AFTER);
        return id;
    }
}
