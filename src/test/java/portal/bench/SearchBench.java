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
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import portal.people.AccessTokens;
import portal.people.PersonId;
import portal.people.TokenScope;
import portal.people.Visitors;
import portal.search.Query;
import portal.search.RawLucene;
import portal.search.Search;

/** Search at scale: by people who see 1, 20, 500 and all of 5,000 spaces; beside it the floor, Lucene itself. */
class SearchBench {
    private static final List<Integer> CLIENTS = List.of(1, 16);
    private static final int QUESTIONS = 500;
    private static final int FREQUENT = 2_000;

    private final BenchPortal<ManyPapers> portal;
    private final Figures figures;
    private final String group;
    private final List<String> questions;

    SearchBench(BenchPortal<ManyPapers> portal, Figures figures, String engine) throws IOException {
        this.portal = portal;
        this.figures = figures;
        this.group = String.format("%,d papers", portal.world().papers());
        this.questions = questions(portal.world().vocabulary());
        indexing(engine, portal.indexing(), portal.indexSize());
    }

    String group() {
        return group;
    }

    void portal(String engine) throws InterruptedException {
        var search = portal.bean(Search.class);
        for (var many : portal.world().readers().keySet()) {
            var reader = new PersonId(portal.world().readers().get(many));
            measure(engine, many, number -> {
                Visitors.enter(reader);
                search.find(Query.of(question(number)));
            });
        }
    }

    /** The way of programs: over HTTP and with a token. The client's part is in the figures. */
    void api() throws InterruptedException {
        var reader = new PersonId(portal.world().readers().get(20));
        Visitors.enter(reader);
        var token = portal.bean(AccessTokens.class).make("bench", TokenScope.READ, Duration.ofDays(1));
        var client = HttpClient.newHttpClient();
        measure("API", 20, number -> {
            var words = URLEncoder.encode(question(number), StandardCharsets.UTF_8);
            var request = HttpRequest.newBuilder(URI.create(portal.address() + "/api/v1/search?q=" + words))
                    .header("Authorization", "Bearer " + token)
                    .build();
            var answer = client.send(request, BodyHandlers.discarding());
            if (answer.statusCode() != 200) throw new IllegalStateException("Answered " + answer.statusCode());
        });
    }

    /** The same words in the same fields, with the same filter, facets and extracts, by Lucene alone. */
    void floor() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory(Path.of("target/bench"), "raw");
        try (var raw = new RawLucene(folder)) {
            var start = System.nanoTime();
            portal.world().each(raw::add);
            raw.open();
            indexing("Lucene alone", Duration.ofNanos(System.nanoTime() - start), Disk.size(folder));
            for (var many : portal.world().readers().keySet()) {
                var spaces = portal.world().seenBy(many);
                measure("Lucene alone", many, number -> raw.find(question(number), spaces));
            }
        }
    }

    private void indexing(String engine, Duration time, long size) {
        var world = portal.world();
        var seconds = time.toMillis() / 1000.0;
        figures.add(group, engine + ", indexed", world.papers() / seconds, "a second");
        figures.add(group, engine + ", indexed text", world.characters() / seconds / (1 << 20), "MB a second");
        figures.add(group, engine + ", index", size / (double) (1 << 20), "MB");
    }

    private void measure(String engine, int spaces, Load.Client client) throws InterruptedException {
        for (int clients : CLIENTS) {
            var all = IntStream.range(0, clients)
                    .<Load.Client>mapToObj(i -> number -> client.ask(number + 31 * i))
                    .toList();
            Load.measure(figures, group, engine + ", reader of " + spaces, all, clients == 1 ? 400 : 40);
        }
    }

    private String question(int number) {
        return questions.get(number % QUESTIONS);
    }

    /** Three of ten ask for a word, four for two, the others for a seldom one and for the beginning of one. */
    private static List<String> questions(Vocabulary vocabulary) {
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
