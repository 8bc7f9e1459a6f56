package portal.bench;

import static portal.bench.BenchPeople.AFTER;
import static portal.bench.BenchPeople.BEFORE;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Test data for operations: a room with 20,000 posts and a room with 50,000, each with 1,000 participants and with
 * posts of seven audiences, one of which is hidden from the participants. The data is written directly to the database.
 */
class ManyItems implements BenchPortal.BenchWorld {
    static final List<Integer> SIZES = List.of(20_000, 50_000);

    private static final int PARTICIPANTS = 1_000;
    private static final int POSTS_EACH = 10;
    private static final int AUDIENCES = 8;

    private final JdbcTemplate jdbc;
    private final Random dice = new Random(7);
    private final ZipfVocabulary vocabulary = new ZipfVocabulary(dice);
    private final List<UUID> people;
    private final List<UUID> rooms = new ArrayList<>();

    ManyItems(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        people = new BenchPeople(jdbc).people(PARTICIPANTS);
        for (var size : SIZES) open(size);
        for (var table : List.of("person", "vouch", "space", "audience", "space_grant", "topic", "post"))
            jdbc.execute("analyze table " + table);
    }

    /** Returns the room with this many posts, which is one of {@link #SIZES}. */
    UUID room(int size) {
        return rooms.get(SIZES.indexOf(size));
    }

    List<UUID> people() {
        return people;
    }

    @Override
    public ZipfVocabulary vocabulary() {
        return vocabulary;
    }

    @Override
    public UUID somebody() {
        return people.getFirst();
    }

    private void open(int size) {
        var room = UUID.randomUUID();
        rooms.add(room);
        jdbc.update(
                "insert into space (id, kind, restricted, state, ceiling, default_classification, default_tlp, opened_at)"
                        + " values (?, 'OPERATION', true, 'ACTIVE', 2, 1, 2, ?)",
                room,
                BEFORE);
        jdbc.update("insert into space_sign values (?, 'en', ?, 'What it is for')", room, "ROOM-" + size);
        jdbc.update(
                "insert into room (id, codename, objective, legal_basis, starts_on, ends_on, opened_at, version, zone,"
                        + " personal_data) values (?, ?, 'Objective', 'Basis', '2026-01-01', '2089-01-01', ?, 0, 'UTC', false)",
                room,
                "ROOM-" + size,
                BEFORE);
        var audiences = new ArrayList<UUID>();
        for (int i = 0; i < AUDIENCES; i++) audiences.add(audience(room, i));
        jdbc.update("insert into audience_country values (?, 'KE', false)", audiences.getLast());
        jdbc.batchUpdate(
                "insert into space_grant (id, space_id, person_id, capability, valid_from, valid_until)"
                        + " values (?, ?, ?, 1, ?, ?)",
                people.stream()
                        .map(person -> new Object[] {UUID.randomUUID(), room, person, BEFORE, AFTER})
                        .toList());
        for (int i = 0; i < size / POSTS_EACH; i++) topic(room, audiences.get(1 + dice.nextInt(AUDIENCES - 1)));
    }

    private UUID audience(UUID room, int number) {
        var id = number == 0 ? room : UUID.randomUUID();
        jdbc.update(
                "insert into audience (id, space_id, classification, tlp, handling, source, origin_country,"
                        + " only_countries, fingerprint) values (?, ?, ?, ?, '', 'APPROVED_AGENCY', ?, false, ?)",
                id,
                room,
                number == 0 ? 0 : 1,
                number == 0 ? 0 : 1 + number % 2,
                number == 0 ? null : "KE",
                "bench-" + number);
        return id;
    }

    private void topic(UUID room, UUID audience) {
        var id = UUID.randomUUID();
        var author = people.get(dice.nextInt(people.size()));
        var at = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(dice.nextInt(20_000_000));
        jdbc.update(
                "insert into topic (id, space_id, audience_id, kind, title, author, opened_at, version)"
                        + " values (?, ?, ?, 'DISCUSSION', ?, ?, ?, 0)",
                id,
                room,
                audience,
                vocabulary.words(6),
                author,
                Timestamp.from(at));
        var posts = new ArrayList<Object[]>();
        for (int i = 0; i < POSTS_EACH; i++)
            posts.add(new Object[] {
                UUID.randomUUID(),
                id,
                room,
                audience,
                people.get(dice.nextInt(people.size())),
                vocabulary.words(40),
                i == 0,
                Timestamp.from(at.plusSeconds(60L * i))
            });
        jdbc.batchUpdate(
                "insert into post (id, topic_id, space_id, audience_id, author, body, language, opening, posted_at,"
                        + " edited_at, version) values (?, ?, ?, ?, ?, ?, 'en', ?, ?, null, 0)",
                posts);
    }
}
