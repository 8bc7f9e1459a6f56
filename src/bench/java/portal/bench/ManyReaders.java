package portal.bench;

import static portal.bench.BenchPeople.AFTER;
import static portal.bench.BenchPeople.BEFORE;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Test data for guidelines: a knowledge space with 50,000 people who may read in it, a trainer and a reviewer of
 * guidelines, and an officer of a bureau. All are of one country. The data is written directly to the database.
 */
class ManyReaders implements BenchPortal.BenchWorld {
    static final int PEOPLE = 50_000;

    private final ZipfVocabulary vocabulary = new ZipfVocabulary(new Random(7));
    private final UUID space = UUID.randomUUID();
    private final UUID trainer;
    private final UUID reviewer;
    private final UUID bureau;
    private final List<UUID> readers = new ArrayList<>();

    ManyReaders(JdbcTemplate jdbc) {
        var people = new BenchPeople(jdbc);
        trainer = people.person("trainer", "Trainer");
        reviewer = people.person("reviewer", "Reviewer");
        bureau = people.person("bureau", "Bureau");
        space(jdbc);
        role(jdbc, trainer, "TRAINER");
        role(jdbc, reviewer, "GUIDELINE_REVIEWER");
        role(jdbc, bureau, "NCB_OFFICER");
        readers.addAll(people.people(PEOPLE));
        for (var table : List.of("person", "vouch", "space", "audience", "space_grant"))
            jdbc.execute("analyze table " + table);
    }

    private void space(JdbcTemplate jdbc) {
        jdbc.update(
                "insert into space (id, kind, restricted, state, ceiling, default_classification, default_tlp, opened_at) "
                        + "values (?, 'KNOWLEDGE', false, 'OPEN', 2, 1, 2, ?)",
                space,
                BEFORE);
        jdbc.update("insert into space_sign values (?, 'en', 'Guidelines', 'What it is for')", space);
        jdbc.update(
                "insert into audience (id, space_id, classification, tlp, handling, source, only_countries, fingerprint) "
                        + "values (?, ?, 0, 1, '', 'APPROVED_AGENCY', false, 'bench')",
                space,
                space);
        jdbc.update(
                "insert into space_grant (id, space_id, affiliation, capability, valid_from, valid_until) "
                        + "values (?, ?, 'NATIONAL_AGENCY', 0, ?, ?)",
                UUID.randomUUID(),
                space,
                BEFORE,
                AFTER);
        for (var writer : List.of(trainer, reviewer)) write(jdbc, writer);
    }

    private void write(JdbcTemplate jdbc, UUID person) {
        jdbc.update(
                "insert into space_grant (id, space_id, person_id, capability, valid_from, valid_until) "
                        + "values (?, ?, ?, 1, ?, ?)",
                UUID.randomUUID(),
                space,
                person,
                BEFORE,
                AFTER);
    }

    private static void role(JdbcTemplate jdbc, UUID person, String role) {
        jdbc.update(
                "insert into role_grant (id, person_id, role, valid_from, valid_until) values (?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                person,
                role,
                BEFORE,
                AFTER);
    }

    @Override
    public ZipfVocabulary vocabulary() {
        return vocabulary;
    }

    @Override
    public UUID somebody() {
        return readers.getFirst();
    }

    UUID space() {
        return space;
    }

    UUID trainer() {
        return trainer;
    }

    UUID reviewer() {
        return reviewer;
    }

    UUID bureau() {
        return bureau;
    }

    List<UUID> readers() {
        return readers;
    }
}
