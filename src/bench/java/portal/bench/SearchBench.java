package portal.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;
import portal.people.AccessTokens;
import portal.people.PersonId;
import portal.people.TestViewers;
import portal.people.TokenScope;
import portal.search.Query;
import portal.search.RawLucene;
import portal.search.Results;
import portal.search.Search;
import portal.search.lists.ListSearch;
import portal.search.lists.TermList;
import portal.search.opensearch.OpenSearchServer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures search on one large data set with three engines: Lucene in the portal, OpenSearch, and Lucene alone, which
 * shows the lower limit of the time. The readers see 1, 20, 500 and all of 5,000 spaces; one more reader sees 2,000
 * documents, however many documents there are in total.
 */
class SearchBench {
    static final String EMBEDDED = "embedded";
    static final String FLOOR = "Lucene alone";
    static final String OPENSEARCH = "OpenSearch";
    static final String API = "API";

    /** The suffix of the names of the groups of figures about search, such as "100,000 papers". */
    static final String GROUP = " papers";

    /** The heap of OpenSearch, in MB; enough for a million documents. */
    static final int ENGINE_HEAP = 1024;

    private static final List<Integer> CLIENTS = List.of(1, ManyPapers.ALIKE);
    private static final int QUESTIONS = 500;
    private static final int FREQUENT = 2_000;
    private static final int MOST_FREQUENT = 50;
    private static final int DEEP = Results.DEPTH - Query.PAGE;

    /** One of this many terms in the list occurs in a document; the others occur nowhere. */
    private static final int HIT = 20;

    private final ManyPapers world;
    private final Figures figures;
    private final String group;
    private final List<String> questions;
    private final AtomicInteger unanswered = new AtomicInteger();

    SearchBench(ManyPapers world, Figures figures) {
        this.world = world;
        this.figures = figures;
        this.group = group(world.papers());
        this.questions = questions(world.vocabulary());
    }

    static String group(int papers) {
        return String.format(Locale.ROOT, "%,d" + GROUP, papers);
    }

    /** Measures the portal with the embedded index, the API, and Lucene alone. */
    void embedded() throws IOException, InterruptedException {
        var servers = Servers.embedded();
        Machine.add(figures, group);
        figures.say(group + ": a portal in a separate process writes the embedded index");
        var indexing = Indexing.of(world, servers);
        try (var portal = BenchPortal.serving(world)) {
            if (!isComplete(EMBEDDED, portal.bean(Search.class))) return;
            indexing(EMBEDDED, indexing, portal.indexSize());
            portal(EMBEDDED, portal, servers);
            api(portal, servers);
            floor(portal.bean(JdbcTemplate.class));
        }
    }

    /** Measures the portal with the index in a single OpenSearch node. */
    void openSearch() throws IOException, InterruptedException {
        figures.say(group + ": OpenSearch starts, and a portal in a separate process writes to it");
        try (var engine = OpenSearchServer.start(1, ENGINE_HEAP)) {
            var servers = new Servers(engine);
            var uris = "--portal.search.uris=" + engine.uris();
            var indexing = Indexing.of(world, servers, uris);
            try (var portal = BenchPortal.serving(world, uris)) {
                if (!isComplete(OPENSEARCH, portal.bean(Search.class))) return;
                indexing(OPENSEARCH, indexing, sizeIn(engine));
                portal(OPENSEARCH, portal, servers);
            }
        }
    }

    private void portal(String engine, BenchPortal<?> portal, Servers servers)
            throws IOException, InterruptedException {
        var search = portal.bean(Search.class);
        var load = new Load(figures, group, servers, false);
        for (var reader : world.readers())
            measure(load, engine, reader, (person, asked) -> hear(search.find(Query.of(asked))));
        var all = new PersonId(world.somebody());
        load.measure(engine + ", hits 9,981 to 10,000 of the most frequent words", List.of(number -> {
            TestViewers.enter(all);
            search.find(
                    Query.of(world.vocabulary().word(number % MOST_FREQUENT)).page(DEEP, Query.PAGE));
        }));
        list(engine, portal.bean(ListSearch.class));
    }

    private void hear(Results results) {
        if (results.advice() != null) unanswered.incrementAndGet();
    }

    /**
     * Returns whether all sample documents are found, although the portal that indexed them was killed. If some are
     * missing, the other figures would be about an incomplete index.
     */
    private boolean isComplete(String engine, Search search) {
        TestViewers.enter(new PersonId(world.somebody()));
        var found = world.samples().entrySet().stream()
                .filter(paper -> isFound(search.find(Query.of(paper.getKey())), paper))
                .count();
        figures.add(group, engine + ", found after kill -9", found, "");
        figures.add(
                group, engine + ", looked for after kill -9", world.samples().size(), "");
        var complete = found == world.samples().size();
        if (!complete)
            figures.fail("%s, %s: only %d of %d papers are found by the word that only they have after kill -9"
                    .formatted(group, engine, found, world.samples().size()));
        return complete;
    }

    private static boolean isFound(Results results, Map.Entry<String, ?> paper) {
        return results.advice() == null
                && results.hits().stream().anyMatch(hit -> hit.entry().subject().equals(paper.getValue()));
    }

    /**
     * Measures a list search with the maximum number of terms. One of twenty terms is the unique word of a document.
     */
    private void list(String engine, ListSearch lists) {
        var terms = IntStream.range(0, TermList.MOST)
                .mapToObj(i -> i % HIT == 0 ? world.wordOf(i / HIT % world.papers()) : world.wordOf(world.papers() + i))
                .toList();
        for (var reader : List.of(world.readerOf(20), world.readerOf(ManyPapers.SPACES))) {
            TestViewers.enter(new PersonId(reader.person()));
            var start = System.nanoTime();
            var found = lists.find(TermList.of(terms), done -> true);
            var name = engine + ", list of 10,000 terms, reader of " + reader.sees();
            figures.add(group, name, (System.nanoTime() - start) / 1e9, "s");
            figures.add(group, name + ", hits", found.hits(), "");
        }
    }

    /** Measures the API over HTTP with a token. */
    private void api(BenchPortal<?> portal, Servers servers) throws InterruptedException {
        var reader = world.readerOf(20);
        var tokens = new HashMap<UUID, String>();
        for (var person : reader.people()) {
            TestViewers.enter(new PersonId(person));
            tokens.put(person, portal.bean(AccessTokens.class).make("bench", TokenScope.READ, Duration.ofDays(1)));
        }
        try (var client = HttpClient.newHttpClient()) {
            measure(new Load(figures, group, servers, true), API, reader, (person, asked) -> {
                var words = URLEncoder.encode(asked, StandardCharsets.UTF_8);
                var request = HttpRequest.newBuilder(URI.create(portal.address() + "/api/v1/search?q=" + words))
                        .header("Authorization", "Bearer " + tokens.get(person))
                        .build();
                var answer = client.send(request, BodyHandlers.discarding());
                if (answer.statusCode() != 200) throw new IllegalStateException("Answered " + answer.statusCode());
            });
        }
    }

    /** Measures Lucene alone, with the same words, fields, audience filter and extracts, but only three facets. */
    private void floor(JdbcTemplate jdbc) throws IOException, InterruptedException {
        figures.say(group + ": Lucene alone");
        var servers = Servers.embedded();
        var folder = Files.createTempDirectory(Path.of("target/bench"), "raw");
        try (var raw = new RawLucene(folder)) {
            var before = servers.cpu();
            var start = System.nanoTime();
            world.each(jdbc, raw::add);
            raw.open();
            var time = Duration.ofNanos(System.nanoTime() - start);
            indexing(FLOOR, new Indexing(time, Servers.between(before, servers.cpu())), Disk.size(folder));
            for (var reader : world.readers())
                measure(
                        new Load(figures, group, servers, false),
                        FLOOR,
                        reader,
                        (person, asked) -> raw.find(asked, reader.spaces()));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static long sizeIn(OpenSearchServer engine) throws IOException {
        engine.ask("POST", "_flush", "");
        return new JsonMapper()
                .readTree(engine.ask("GET", "liaison-*/_stats/store", ""))
                .path("_all")
                .path("primaries")
                .path("store")
                .path("size_in_bytes")
                .asLong();
    }

    private void indexing(String engine, Indexing indexing, long size) {
        var seconds = indexing.time().toMillis() / 1000.0;
        figures.add(group, engine + ", indexed", world.papers() / seconds, "a second");
        figures.add(group, engine + ", indexed text", world.characters() / seconds / (1 << 20), "MB a second");
        indexing.cpu()
                .forEach((who, time) -> figures.add(
                        group,
                        engine + ", indexing, " + who + " CPU each",
                        time.toNanos() / 1e6 / world.papers(),
                        "ms"));
        figures.add(group, engine + ", index", size / (double) (1 << 20), "MB");
    }

    private interface Asking {
        void ask(UUID person, String words) throws Exception;
    }

    /** Measures concurrent clients; each client acts as a different person. */
    private void measure(Load load, String engine, ManyPapers.ReaderGroup reader, Asking asking)
            throws InterruptedException {
        for (int clients : CLIENTS) {
            unanswered.set(0);
            load.measure(
                    engine + ", reader of " + reader.sees(),
                    IntStream.range(0, clients)
                            .<Load.Client>mapToObj(i -> number -> {
                                var person = reader.people().get(i);
                                TestViewers.enter(new PersonId(person));
                                asking.ask(person, question(number + 31 * i));
                            })
                            .toList());
            if (unanswered.get() > 0)
                figures.fail("%s, %s, reader of %s, %d clients: %s queries were refused"
                        .formatted(group, engine, reader.sees(), clients, unanswered));
        }
    }

    private String question(int number) {
        return questions.get(number % QUESTIONS);
    }

    /**
     * Returns the queries: three of ten are one word, four are two words, and the others a rare word or the beginning
     * of a word.
     */
    private static List<String> questions(ZipfVocabulary vocabulary) {
        var dice = new Random(5);
        var questions = new ArrayList<String>();
        for (int i = 0; i < QUESTIONS; i++) {
            var usual = vocabulary.word(frequent(dice));
            questions.add(
                    switch (i % 20) {
                        case 0, 1, 2, 3, 4, 5 -> usual;
                        case 6, 7, 8 -> vocabulary.word(FREQUENT + dice.nextInt(10_000));
                        case 9, 10, 11 -> usual.substring(0, Math.min(4, usual.length())) + "*";
                        default -> usual + " " + vocabulary.word(frequent(dice));
                    });
        }
        return questions;
    }

    private static int frequent(Random dice) {
        return (int) Math.pow(FREQUENT, dice.nextDouble());
    }
}
