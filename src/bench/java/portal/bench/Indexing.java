package portal.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import portal.people.PersonId;
import portal.people.TestViewers;
import portal.search.Query;
import portal.search.Search;

/**
 * The cost of indexing existing data, measured in a separate process with the portal's own Java options.
 *
 * @param cpu the processor time of each process, by name
 */
record Indexing(Duration time, Map<String, Duration> cpu) {
    private static final String BEGUN = "bench: begun";
    private static final String COMPLETE = "bench: complete";
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    /** Measures indexing in a new portal. As soon as the index is complete, kills that portal, like a power cut. */
    static Indexing of(BenchPortal.BenchWorld world, Servers servers, String... settings)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                JAVA.toString(),
                "@src/deploy/java.options",
                "-cp",
                System.getProperty("java.class.path"),
                Indexing.class.getName(),
                world.somebody().toString(),
                world.vocabulary().word(0)));
        command.addAll(List.of(settings));
        var portal = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            var voice = new Voice(portal);
            voice.await(BEGUN);
            var before = servers.cpu(portal.toHandle());
            var start = System.nanoTime();
            voice.await(COMPLETE);
            var time = Duration.ofNanos(System.nanoTime() - start);
            return new Indexing(time, Servers.between(before, servers.cpu(portal.toHandle())));
        } finally {
            portal.destroyForcibly(); // like a crash, this leaves the database running without a portal
            portal.waitFor();
        }
    }

    /**
     * Runs in the separate process: starts a portal, and prints a line when indexing begins and when it is complete.
     */
    public static void main(String[] who) throws InterruptedException {
        var portal = BenchPortal.portal();
        portal.addListeners(event -> {
            if (event instanceof ApplicationStartedEvent) System.out.println(BEGUN);
        });
        var context = portal.run(BenchPortal.settings("0", Arrays.copyOfRange(who, 2, who.length)));
        awaitIndex(context.getBean(Search.class), new PersonId(java.util.UUID.fromString(who[0])), who[1]);
        System.out.println(COMPLETE);
    }

    /** Waits until the index is complete and a search for {@code word} has results for {@code reader}. */
    static void awaitIndex(Search search, PersonId reader, String word) throws InterruptedException {
        TestViewers.enter(reader);
        while (true) {
            var found = search.find(Query.of(word));
            if (found.total() > 0 && found.advice() == null) return;
            Thread.sleep(100);
        }
    }

    /** Reads the output of a portal, and prints its errors and their causes. */
    private record Voice(Process portal) {
        private static final List<String> TROUBLES = List.of("ERROR", "Caused by", "Exception: ", "OutOfMemory");

        void await(String word) throws IOException {
            var lines = portal.inputReader();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals(word)) return;
                if (TROUBLES.stream().anyMatch(line::contains)) System.out.println(line);
            }
            throw new IOException("The portal process that writes the index has ended");
        }
    }
}
