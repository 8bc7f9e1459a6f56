package portal.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs all measurements, or the chosen ones, one after the other: {@code ./portal bench [start pages files sessions
 * quality search]}. Behind {@code search} may stand how many papers, if not 100000 and 1000000.
 */
public final class Bench {
    private static final List<Integer> PAPERS = List.of(100_000, 1_000_000);

    private final Figures figures = new Figures();
    private final List<String> chosen;

    private Bench(List<String> chosen) {
        this.chosen = chosen;
    }

    public static void main(String[] chosen) throws IOException, InterruptedException {
        new Bench(List.of(chosen)).run();
        System.exit(0); // leftover client threads must not keep the bench alive
    }

    private void run() throws IOException, InterruptedException {
        if (wants("start")) new StartBench(figures).run();
        if (wants("pages") || wants("files") || wants("sessions")) topics();
        if (wants("quality")) quality();
        if (wants("search")) search();
        figures.write(Path.of("target/bench.json"));
    }

    private boolean wants(String part) {
        return chosen.isEmpty() || chosen.contains(part);
    }

    private List<Integer> papers() {
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
        }
        if (wants("sessions")) new SessionsBench(world, figures).memory();
    }

    private void quality() throws IOException, InterruptedException {
        try (var portal = BenchPortal.bare()) {
            new QualityBench(portal, figures).run();
        }
    }

    private void search() throws IOException, InterruptedException {
        var groups = new ArrayList<String>();
        for (int papers : papers()) {
            try (var portal = BenchPortal.on(jdbc -> new ManyPapers(jdbc, papers))) {
                var bench = new SearchBench(portal, figures, "embedded");
                bench.portal("embedded");
                bench.api();
                bench.floor();
                groups.add(bench.group());
            }
        }
        new SearchPage(figures, groups).write();
    }
}
