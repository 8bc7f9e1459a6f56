package portal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * The results of the benchmarks. Each is printed at once, with the time since the start; {@link #write} writes them all
 * as JSON.
 */
class Figures {
    private final long start = System.nanoTime();
    private final List<Figure> figures = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    private record Figure(String group, String name, double value, String unit) {}

    /** Returns the figures that are stored in a file; none if the file does not exist. */
    static Figures in(Path file) throws IOException {
        var figures = new Figures();
        if (!Files.exists(file)) return figures;
        for (var figure : new JsonMapper().readTree(Files.readString(file)))
            figures.figures.add(new Figure(
                    figure.path("group").asString(),
                    figure.path("name").asString(),
                    figure.path("value").asDouble(),
                    figure.path("unit").asString()));
        return figures;
    }

    /**
     * Replaces groups of figures: takes every matching group from the newer figures, and drops the old group of that
     * name.
     */
    void renew(Figures newer, Predicate<String> which) {
        var groups = newer.groups(which);
        figures.removeIf(figure -> groups.contains(figure.group()));
        newer.figures.stream().filter(figure -> groups.contains(figure.group())).forEach(figures::add);
    }

    /** Returns the names of the groups that match, in the order in which they were added. */
    List<String> groups(Predicate<String> which) {
        return figures.stream().map(Figure::group).filter(which).distinct().toList();
    }

    /** Returns the values of a group by the name of each figure, in the order in which they were added. */
    Map<String, Double> of(String group) {
        var values = new LinkedHashMap<String, Double>();
        for (var figure : figures) if (figure.group().equals(group)) values.put(figure.name(), figure.value());
        return values;
    }

    void add(String group, String name, double value, String unit) {
        figures.add(new Figure(group, name, value, unit));
        print(String.format(Locale.ROOT, "%-18s %-58s %12.3f %s", group, name, value, unit));
    }

    /**
     * Adds figures about a number of requests: the median, the 95th and the 99th percentile of their times, the
     * requests per second, and the processor time per request of each process.
     */
    void spread(String group, String name, List<Long> nanos, double seconds, Map<String, Double> cpuMillisEach) {
        var sorted = nanos.stream().sorted().toList();
        add(group, name + " p50", sorted.get(sorted.size() / 2) / 1e6, "ms");
        add(group, name + " p95", sorted.get((int) (sorted.size() * 0.95)) / 1e6, "ms");
        add(group, name + " p99", sorted.get((int) (sorted.size() * 0.99)) / 1e6, "ms");
        add(group, name + " answers", sorted.size() / seconds, "a second");
        cpuMillisEach.forEach((who, millis) -> add(group, name + " " + who + " CPU each", millis, "ms"));
    }

    /** Prints a line about the progress. */
    void say(String what) {
        print("· " + what);
    }

    /** Records a failure; the benchmarks continue and fail at the end. */
    void fail(String what) {
        failures.add(what);
        print("FAILED: " + what);
    }

    List<String> failures() {
        return failures;
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, figures.stream().map(Figures::json).collect(Collectors.joining(",\n", "[\n", "\n]\n")));
        System.out.println("Written to " + file);
    }

    private static String json(Figure figure) {
        return String.format(
                Locale.ROOT,
                "  {\"group\": \"%s\", \"name\": \"%s\", \"value\": %.4f, \"unit\": \"%s\"}",
                figure.group(),
                figure.name(),
                figure.value(),
                figure.unit());
    }

    private void print(String line) {
        var time = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf(Locale.ROOT, "[%3d:%02d] %s%n", time.toMinutes(), time.toSecondsPart(), line);
    }
}
