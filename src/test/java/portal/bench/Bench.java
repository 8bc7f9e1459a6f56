package portal.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Runs all measurements, one after the other: {@code ./portal bench [start pages search files]}. */
public final class Bench {
    private Bench() {}

    public static void main(String[] chosen) throws IOException, InterruptedException {
        var parts = chosen.length == 0 ? List.of("start", "pages", "search", "files") : List.of(chosen);
        var figures = new Figures();
        if (parts.contains("start")) new StartBench(figures).run();
        if (parts.stream().anyMatch(part -> !part.equals("start"))) {
            try (var portal = BenchPortal.withManyTopics()) {
                figures.add("world", "topics", portal.world().topics(), "");
                figures.add("world", "spaces", portal.world().spaces(), "");
                if (parts.contains("pages")) new PageBench(portal, figures).run();
                if (parts.contains("search")) new SearchBench(portal, figures).run();
                if (parts.contains("files")) new FileBench(portal, figures).run();
            }
        }
        figures.write(Path.of("target/bench.json"));
        System.exit(0); // leftover client threads must not keep the bench alive
    }
}
