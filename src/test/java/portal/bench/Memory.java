package portal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Resident memory of a portal's process and of those it started: the database, the extraction while it runs. */
final class Memory {
    private Memory() {}

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
