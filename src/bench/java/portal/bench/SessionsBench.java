package portal.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.test.util.TestSocketUtils;

/**
 * Measures the memory that fifty signed-in people need if each has a page open: the heap of a portal in this process,
 * and all memory of a portal in a separate process.
 */
class SessionsBench {
    private static final int PEOPLE = 50;
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private final ManyTopics world;
    private final Figures figures;

    SessionsBench(ManyTopics world, Figures figures) {
        this.world = world;
        this.figures = figures;
    }

    /** @param portal a portal that runs in this process */
    void heap(BenchPortal<ManyTopics> portal) {
        open(portal.address()); // loads classes and templates, so that their size is not measured
        var before = used();
        var open = open(portal.address());
        figures.add("sessions", "heap per idle session (topic page open)", (used() - before) / 1024.0 / PEOPLE, "kB");
        Reference.reachabilityFence(open);
    }

    void memory() throws IOException, InterruptedException {
        var port = TestSocketUtils.findAvailableTcpPort();
        var portal = new ProcessBuilder(
                        JAVA.toString(),
                        "@src/deploy/java.options",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BenchPortal.class.getName(),
                        String.valueOf(port))
                .redirectErrorStream(true)
                .redirectOutput(Browser.OUTPUT)
                .start();
        try {
            var address = "http://127.0.0.1:" + port;
            Browser.await(address, portal);
            Memory.add(figures, "resident, " + world.topics() + " topics, nobody there", portal.toHandle());
            new Browser(address, world.readers().getFirst()).get("/bench/file/" + world.room(0));
            Memory.awaitExtraction(portal.toHandle());
            var open = open(address);
            Memory.add(
                    figures,
                    "resident with " + open.size() + " sessions, after it has extracted a text",
                    portal.toHandle());
        } finally {
            portal.destroy();
            portal.waitFor();
        }
    }

    private List<Browser> open(String address) {
        return IntStream.range(0, PEOPLE)
                .mapToObj(i -> {
                    var reader = i % world.readers().size();
                    var browser = new Browser(address, world.readers().get(reader));
                    browser.show("topics/" + world.topic(reader, i));
                    return browser;
                })
                .toList();
    }

    /** Returns the size of the heap in use after garbage collection, in bytes. */
    static long used() {
        for (int i = 0; i < 4; i++) System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
