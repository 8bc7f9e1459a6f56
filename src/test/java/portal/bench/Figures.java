package portal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was measured: printed as it comes, and written as JSON at the end. */
class Figures {
    private final List<Figure> figures = new ArrayList<>();

    private record Figure(String group, String name, double value, String unit) {}

    /** The figures of a group by their names, as they came. */
    Map<String, Double> of(String group) {
        var values = new LinkedHashMap<String, Double>();
        for (var figure : figures) if (figure.group().equals(group)) values.put(figure.name(), figure.value());
        return values;
    }

    void add(String group, String name, double value, String unit) {
        figures.add(new Figure(group, name, value, unit));
        System.out.printf(Locale.ROOT, "%-22s %-44s %12.3f %s%n", group, name, value, unit);
    }

    /** Median, 95th and 99th percentile of these durations, and what each cost. @param nanos of each request */
    void spread(String group, String name, List<Long> nanos, double cpuMillisEach) {
        var sorted = nanos.stream().sorted().toList();
        add(group, name + " p50", sorted.get(sorted.size() / 2) / 1e6, "ms");
        add(group, name + " p95", sorted.get((int) (sorted.size() * 0.95)) / 1e6, "ms");
        add(group, name + " p99", sorted.get((int) (sorted.size() * 0.99)) / 1e6, "ms");
        add(group, name + " server CPU each", cpuMillisEach, "ms");
    }

    void write(Path file) throws IOException {
        var lines = figures.stream()
                .map(figure -> String.format(
                        Locale.ROOT,
                        "  {\"group\": \"%s\", \"name\": \"%s\", \"value\": %.4f, \"unit\": \"%s\"}",
                        figure.group(),
                        figure.name(),
                        figure.value(),
                        figure.unit()))
                .toList();
        Files.writeString(file, "[\n" + String.join(",\n", lines) + "\n]\n");
        System.out.println("Written to " + file);
    }
}
