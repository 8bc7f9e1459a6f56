package portal.bench;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Test data with 20,000 topics and 60,000 posts in 500 spaces, and 1,000 people. Sixteen of the people are readers, and
 * each reader sees 20 spaces. The data is written directly to the database, because the time to write it is not
 * measured.
 */
class ManyTopics implements BenchPortal.BenchWorld {
    private static final int SPACES = 500;
    private static final int TOPICS_EACH = 40;
    private static final int POSTS_EACH = 3;
    private static final int READERS = 16;
    private static final int SPACES_OF_A_READER = 20;

    private final JdbcTemplate jdbc;
    private final Random dice = new Random(7);
    private final ZipfVocabulary vocabulary = new ZipfVocabulary(dice);
    private final List<UUID> people = new ArrayList<>();
    private final List<UUID> spaces = new ArrayList<>();
    private final List<List<UUID>> topics = new ArrayList<>();

    ManyTopics(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        build();
    }

    int spaces() {
        return SPACES;
    }

    int topics() {
        return SPACES * TOPICS_EACH;
    }

    @Override
    public ZipfVocabulary vocabulary() {
        return vocabulary;
    }

    @Override
    public UUID somebody() {
        return people.getFirst();
    }

    List<UUID> readers() {
        return people.subList(0, READERS);
    }

    /** Returns one of the spaces that the reader sees. Every tenth space in the data is an operational room. */
    UUID space(int reader, int number) {
        return spaces.get(placeOf(reader, number));
    }

    UUID room(int reader) {
        for (int i = 0; i < SPACES_OF_A_READER; i++) if (placeOf(reader, i) % 10 == 0) return space(reader, i);
        throw new IllegalStateException("no room");
    }

    UUID topic(int reader, int number) {
        var in = topics.get(placeOf(reader, number));
        return in.get(number % in.size());
    }

    private int placeOf(int reader, int number) {
        return (reader * 13 + (number % SPACES_OF_A_READER) * 27) % SPACES;
    }

    private void build() {
        var agency = new BenchPeople(jdbc);
        jdbc.update("insert into country values ('SG', '1990-01-01')");
        for (int i = 0; i < 1000; i++) people.add(agency.person("reader" + i, "Reader " + i));
        for (int i = 0; i < SPACES; i++) space(i);
        for (int reader = 0; reader < READERS; reader++)
            for (int i = 0; i < SPACES_OF_A_READER; i++)
                jdbc.update(
                        "insert into space_grant (id, space_id, person_id, capability, valid_from, valid_until) "
                                + "values (?, ?, ?, 1, ?, ?)",
                        UUID.randomUUID(),
                        space(reader, i),
                        people.get(reader),
                        BenchPeople.BEFORE,
                        BenchPeople.AFTER);
        for (var table : List.of("person", "vouch", "space", "audience", "space_grant", "topic", "post"))
            jdbc.execute("analyze table " + table);
    }

    private void space(int number) {
        var space = UUID.randomUUID();
        var isRoom = number % 10 == 0;
        spaces.add(space);
        jdbc.update(
                "insert into space (id, kind, restricted, state, ceiling, default_classification, default_tlp, opened_at) "
                        + "values (?, ?, ?, ?, 2, 1, 2, ?)",
                space,
                isRoom ? "OPERATION" : "KNOWLEDGE",
                isRoom,
                isRoom ? "ACTIVE" : "OPEN",
                BenchPeople.BEFORE);
        jdbc.update("insert into space_sign values (?, 'en', ?, 'What it is for')", space, "Space " + number);
        var audiences = new ArrayList<UUID>();
        for (int i = 0; i < 4; i++) audiences.add(audience(space, i));
        if (isRoom)
            jdbc.update(
                    "insert into room (id, codename, objective, legal_basis, starts_on, ends_on, opened_at, version,"
                            + " zone, personal_data) values (?, ?, 'Objective', 'Basis', '2026-01-01', '2089-01-01', ?, 0,"
                            + " 'UTC', false)",
                    space,
                    "ROOM-" + number,
                    BenchPeople.BEFORE);
        topics(space, audiences);
    }

    private UUID audience(UUID space, int number) {
        var id = number == 0 ? space : UUID.randomUUID();
        jdbc.update(
                "insert into audience (id, space_id, classification, tlp, handling, source, origin_country, "
                        + "only_countries, fingerprint) values (?, ?, ?, 1, '', 'APPROVED_AGENCY', ?, false, ?)",
                id,
                space,
                number == 0 ? 0 : 1,
                number == 0 ? null : number % 2 == 0 ? "KE" : "SG",
                "bench-" + number);
        return id;
    }

    private void topics(UUID space, List<UUID> audiences) {
        var heads = new ArrayList<Object[]>();
        var posts = new ArrayList<Object[]>();
        var ids = new ArrayList<UUID>();
        for (int t = 0; t < TOPICS_EACH; t++) {
            var id = UUID.randomUUID();
            ids.add(id);
            var audience = audiences.get(1 + dice.nextInt(3));
            var author = people.get(dice.nextInt(people.size()));
            var at = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(dice.nextInt(20_000_000));
            heads.add(
                    new Object[] {id, space, audience, "DISCUSSION", vocabulary.words(6), author, Timestamp.from(at), 0
                    });
            for (int p = 0; p < POSTS_EACH; p++)
                posts.add(new Object[] {
                    UUID.randomUUID(),
                    id,
                    space,
                    audience,
                    author,
                    vocabulary.words(80),
                    "en",
                    p == 0,
                    Timestamp.from(at.plusSeconds(60L * p)),
                    null,
                    0
                });
        }
        topics.add(ids);
        jdbc.batchUpdate(
                "insert into topic (id, space_id, audience_id, kind, title, author, opened_at, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                heads);
        jdbc.batchUpdate(
                "insert into post (id, topic_id, space_id, audience_id, author, body, language, opening, posted_at,"
                        + " edited_at, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                posts);
    }
}
