package portal.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs all benchmarks, or the chosen ones, one after the other: {@code ./portal bench [start pages files sessions
 * anonymous rooms guidelines pdf quality search]}. After {@code search}, numbers of documents may follow; the default is
 * 100000 and 1000000, or only 100000 if all benchmarks run. After {@code quality}, absolute paths of folders may follow,
 * each with a collection in the format of BEIR ({@link TestCollection#in}); their language is {@code
 * PORTAL_BENCH_LANGUAGE} ({@code en} without it). Fails if a benchmark loses data or exceeds a limit.
 */
public final class Bench {
    private static final List<Integer> PAPERS = List.of(100_000, 1_000_000);

    /** The folder of the published figures. */
    private static final Path PUBLISHED = Path.of(".github");

    /** The folder of figures that are not published: of other numbers of documents, or of the user's own texts. */
    private static final Path TRIED = Path.of("target/bench");

    private final Figures figures = new Figures();
    private final List<String> chosen;

    private Bench(List<String> chosen) {
        this.chosen = chosen;
    }

    public static void main(String[] chosen) throws IOException, InterruptedException {
        var bench = new Bench(List.of(chosen));
        bench.run();
        bench.figures.failures().forEach(System.err::println);
        System.exit(bench.figures.failures().isEmpty() ? 0 : 1); // also ends the threads of clients that still run
    }

    private void run() throws IOException, InterruptedException {
        if (wants("start")) new StartBench(figures).run();
        if (wants("pages") || wants("files") || wants("sessions") || wants("anonymous")) topics();
        if (wants("rooms")) RoomBench.run(figures);
        if (wants("guidelines")) GuidelineBench.run(figures);
        if (wants("pdf")) new PdfBench(figures).run();
        if (wants("quality")) quality();
        if (wants("search")) search();
        figures.write(Path.of("target/bench.json"));
    }

    private boolean wants(String part) {
        return chosen.isEmpty() || chosen.contains(part);
    }

    private List<Integer> papers() {
        if (chosen.isEmpty()) return PAPERS.subList(0, 1);
        var sizes = chosen.stream()
                .filter(word -> word.matches("\\d+"))
                .map(Integer::valueOf)
                .toList();
        return sizes.isEmpty() ? PAPERS : sizes;
    }

    private void topics() throws IOException, InterruptedException {
        ManyTopics world;
        try (var portal = BenchPortal.on(ManyTopics::new)) {
            world = portal.world();
            figures.add("world", "topics", world.topics(), "");
            figures.add("world", "spaces", world.spaces(), "");
            if (wants("pages")) new PageBench(portal, figures).run();
            if (wants("pages")) new TopicSearchBench(portal, figures).run();
            if (wants("files")) new FileBench(portal, figures).run();
            if (wants("sessions")) new SessionsBench(world, figures).heap(portal);
            if (wants("anonymous")) new AnonymousBench(portal, figures).run();
        }
        if (wants("sessions")) new SessionsBench(world, figures).memory();
    }

    private void quality() throws IOException, InterruptedException {
        var folders = chosen.stream().map(Path::of).filter(Path::isAbsolute).toList();
        try (var portal = BenchPortal.bare()) {
            new QualityBench(portal, figures).run(folders);
        }
        new SearchPage(folders.isEmpty() ? PUBLISHED : TRIED).publish(figures);
    }

    private void search() throws IOException, InterruptedException {
        var page = new SearchPage(PAPERS.containsAll(papers()) ? PUBLISHED : TRIED);
        for (int papers : papers()) {
            figures.say(SearchBench.group(papers) + " are inserted into the database");
            var bench = new SearchBench(BenchPortal.build(jdbc -> new ManyPapers(jdbc, papers)), figures);
            bench.openSearch();
            page.publish(figures);
            bench.embedded();
            page.publish(figures);
        }
    }
}
