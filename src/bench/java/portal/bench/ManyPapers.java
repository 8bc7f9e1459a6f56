package portal.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Test data with very many documents in 5,000 spaces, and readers who see 1, 20, 500 and all of the spaces. One more
 * reader sees twenty spaces with 2,000 documents, however many documents there are in total. About seven of ten
 * documents are in English, and one of ten each in French, Spanish and Arabic. More than half of all documents are in a
 * tenth of the spaces. Each document contains a unique word. The data is written directly to the database, because only
 * reading is measured.
 */
class ManyPapers implements BenchPortal.BenchWorld {
    static final int SPACES = 5_000;

    /** The number of documents that one reader sees, however many documents there are in total. */
    static final int SAME = 2_000;

    /** The number of people in each group of readers who see the same spaces. */
    static final int ALIKE = 16;

    private static final int SAME_SPACES = 20;
    private static final int SAMPLES = 1_000;
    private static final int AT_ONCE = 500;
    private static final int WORDS = 90;
    private static final List<String> LANGUAGES = List.of("en", "en", "en", "en", "en", "en", "en", "fr", "es", "ar");

    private final JdbcTemplate jdbc;
    private final int papers;
    private final Random dice = new Random(11);
    private final ZipfVocabulary vocabulary = new ZipfVocabulary(dice);
    private final List<UUID> spaces = new ArrayList<>();
    private final List<ReaderGroup> readers = new ArrayList<>();
    private final Map<String, UUID> samples = new LinkedHashMap<>();
    private int made;
    private long characters;

    /** A group of people who see the same spaces. @param sees the name of the group in the figures */
    record ReaderGroup(List<UUID> people, String sees, List<UUID> spaces) {
        UUID person() {
            return people.getFirst();
        }
    }

    ManyPapers(JdbcTemplate jdbc, int papers) {
        this.jdbc = jdbc;
        this.papers = papers;
        build();
    }

    /** Returns a person who sees everything. */
    @Override
    public UUID somebody() {
        return readerOf(SPACES).person();
    }

    List<ReaderGroup> readers() {
        return readers;
    }

    /** Returns the first group of readers who see this number of spaces. */
    ReaderGroup readerOf(int many) {
        return readers.stream()
                .filter(reader -> reader.spaces().size() == many)
                .findFirst()
                .orElseThrow();
    }

    /** Returns the word that occurs in this document only. */
    String wordOf(int paper) {
        return vocabulary.beyond(paper);
    }

    /** Returns a thousand documents, spread over all the data, by the unique word of each. */
    Map<String, UUID> samples() {
        return samples;
    }

    int papers() {
        return papers;
    }

    /** Receives the documents one after the other. */
    interface PaperSink {
        void add(UUID space, String language, Instant at, String title, String text) throws IOException;
    }

    /** Passes every document in the database to {@code shelf}, one after the other. */
    void each(JdbcTemplate jdbc, PaperSink shelf) {
        var reading = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()));
        reading.setFetchSize(1000);
        reading.query(
                "select v.space_id, v.language, v.uploaded_at, v.title, t.content from document_version v "
                        + "join document_text t on t.id = v.text_id",
                row -> {
                    try {
                        shelf.add(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                row.getTimestamp(3).toInstant(),
                                row.getString(4),
                                row.getString(5));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    /** Returns the total length of all texts, in characters. */
    long characters() {
        return characters;
    }

    @Override
    public ZipfVocabulary vocabulary() {
        return vocabulary;
    }

    private void build() {
        var agency = new BenchPeople(jdbc);
        var author = agency.person("author", "author");
        for (int i = 0; i < SPACES; i++) space(i);
        var others = spaces.subList(0, SPACES - SAME_SPACES);
        reader(agency, "1 space", some(others, 1));
        reader(agency, "20 spaces", some(others, 20));
        reader(agency, "500 spaces", some(others, 500));
        reader(agency, "all spaces", spaces);
        reader(agency, "2,000 papers", spaces.subList(SPACES - SAME_SPACES, SPACES));
        for (int done = 0; done < papers; done += AT_ONCE) papers(Math.min(AT_ONCE, papers - done), author);
        for (var table : List.of("person", "vouch", "space", "audience", "space_grant", "document_version"))
            jdbc.execute("analyze table " + table);
    }

    private List<UUID> some(List<UUID> spaces, int many) {
        var mixed = new ArrayList<>(spaces);
        Collections.shuffle(mixed, dice);
        return List.copyOf(mixed.subList(0, many));
    }

    private void reader(BenchPeople agency, String sees, List<UUID> mine) {
        var people = IntStream.range(0, ALIKE)
                .mapToObj(i -> agency.person(sees + " " + i, sees + " " + i))
                .toList();
        readers.add(new ReaderGroup(people, sees, mine));
        for (var reader : people) {
            var grants = new ArrayList<Object[]>();
            for (var space : mine)
                grants.add(new Object[] {UUID.randomUUID(), space, reader, 0, BenchPeople.BEFORE, BenchPeople.AFTER});
            insert("space_grant (id, space_id, person_id, capability, valid_from, valid_until)", grants);
        }
    }

    private void space(int number) {
        var space = UUID.randomUUID();
        spaces.add(space);
        jdbc.update(
                "insert into space (id, kind, restricted, state, ceiling, default_classification, default_tlp, opened_at) "
                        + "values (?, 'KNOWLEDGE', false, 'OPEN', 2, 0, 1, ?)",
                space,
                BenchPeople.BEFORE);
        jdbc.update("insert into space_sign values (?, 'en', ?, 'What it is for')", space, "Space " + number);
        jdbc.update(
                "insert into audience (id, space_id, classification, tlp, handling, source, only_countries, fingerprint) "
                        + "values (?, ?, 0, 1, '', 'APPROVED_AGENCY', false, 'bench')",
                space,
                space);
    }

    private void papers(int count, UUID author) {
        var documents = new ArrayList<Object[]>();
        var texts = new ArrayList<Object[]>();
        var versions = new ArrayList<Object[]>();
        for (int i = 0; i < count; i++) {
            var document = UUID.randomUUID();
            var text = UUID.randomUUID();
            var space = spaceOf(made);
            var words = vocabulary.words(WORDS) + " " + wordOf(made);
            if (made % Math.max(1, papers / SAMPLES) == 0 && samples.size() < SAMPLES)
                samples.put(wordOf(made), document);
            made++;
            characters += words.length();
            documents.add(new Object[] {document, space});
            texts.add(new Object[] {text, words});
            versions.add(new Object[] {
                UUID.randomUUID(),
                document,
                space,
                space,
                1,
                false,
                vocabulary.words(6),
                "REPORT",
                LANGUAGES.get(dice.nextInt(LANGUAGES.size())),
                false,
                "paper.pdf",
                "application/pdf",
                1000,
                "",
                "",
                "",
                author,
                Timestamp.from(Instant.parse("2020-06-01T00:00:00Z").plusSeconds(dice.nextInt(200_000_000))),
                "EXTRACTED",
                1,
                text
            });
        }
        insert("document (id, space_id)", documents);
        insert("document_text (id, content)", texts);
        insert(
                "document_version (id, document_id, space_id, audience_id, number, superseded, title, kind, language, "
                        + "language_corrected, file_name, media_type, size, sha256, address, change_note, uploaded_by, uploaded_at, "
                        + "extraction, attempts, text_id)",
                versions);
    }

    private UUID spaceOf(int paper) {
        return spaces.get(
                paper < SAME
                        ? SPACES - SAME_SPACES + paper % SAME_SPACES
                        : dice.nextInt(dice.nextBoolean() ? SPACES / 10 : SPACES - SAME_SPACES));
    }

    private void insert(String into, List<Object[]> rows) {
        var one = "(" + String.join(", ", Collections.nCopies(rows.getFirst().length, "?")) + ")";
        jdbc.update(
                "insert into " + into + " values " + String.join(", ", Collections.nCopies(rows.size(), one)),
                rows.stream().flatMap(Arrays::stream).toArray());
    }
}
