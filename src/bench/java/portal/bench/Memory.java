package portal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * The memory (resident set size) of a portal's process and its child processes: the database and, once it has run, the
 * text extraction.
 */
final class Memory {
    private static final Duration QUIET = Duration.ofSeconds(3);

    /** The most processor time that a Java process uses within {@link #QUIET} if it is idle. */
    private static final Duration IDLE = Duration.ofMillis(200);

    private Memory() {}

    /** Waits until the text extraction has started and is idle again, because it has processed all documents. */
    static void awaitExtraction(ProcessHandle portal) throws InterruptedException {
        var last = Duration.ZERO;
        while (true) {
            var spent = portal.descendants()
                    .filter(process -> process.info().command().orElse("").endsWith("/java"))
                    .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                    .reduce(Duration.ZERO, Duration::plus);
            if (spent.isPositive() && spent.minus(last).compareTo(IDLE) < 0) return;
            last = spent;
            Thread.sleep(QUIET);
        }
    }

    static void add(Figures figures, String name, ProcessHandle portal) throws IOException {
        var all = Stream.concat(Stream.of(portal), portal.descendants()).toList();
        double sum = 0;
        for (var process : all) sum += resident(process.pid());
        figures.add("memory", name + ", " + all.size() + " processes together", sum, "MB");
    }

    private static double resident(long pid) throws IOException {
        try (var status = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return status.filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .sum();
        }
    }
}
