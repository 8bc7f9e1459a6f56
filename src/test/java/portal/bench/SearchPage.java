package portal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Publishes the figures of search: a page with tables, and a plot of the medians. */
class SearchPage {
    private static final Path FOLDER = Path.of(".github");
    private static final Pattern NAME =
            Pattern.compile("(?<engine>.+), reader of (?<spaces>\\d+), (?<clients>\\d+) clients?( p50)");
    private static final List<String> SPREAD = List.of("p50", "p95", "p99", "server CPU each");
    private static final List<String> COLOURS = List.of("#1d5fa8", "#8a8f98", "#a65a1f", "#5b8a3a");

    private final Figures figures;
    private final List<String> groups;

    SearchPage(Figures figures, List<String> groups) {
        this.figures = figures;
        this.groups = groups;
    }

    void write() throws IOException {
        Files.writeString(FOLDER.resolve("search.md"), page());
        Files.writeString(FOLDER.resolve("search.svg"), plot(groups.getLast()));
    }

    private String page() {
        var page = new StringBuilder("""
                # How fast search is

                Made by `./portal bench search` on %s, on %d processors. Papers of 90 words in 5,000 spaces, seven of ten in
                English, one each in French, Spanish and Arabic; half of them lie in a tenth of the spaces. Each question
                brings 20 hits with marked extracts, the total and the counts of every facet, for readers who see 1, 20, 500
                and all spaces. *Lucene alone* is the floor: the same words in the same fields with the same filter, three
                facets and extracts, and neither rights nor rows nor names. Milliseconds.

                ![Medians with one client](search.svg)
                """.formatted(
                        LocalDate.now(ZoneOffset.UTC), Runtime.getRuntime().availableProcessors()));
        for (var group : groups) table(group, page);
        return page.toString();
    }

    private void table(String group, StringBuilder page) {
        var values = figures.of(group);
        page.append("\n## ").append(group).append("\n\n");
        values.forEach((name, value) -> {
            if (name.contains("index"))
                page.append("* ")
                        .append(name)
                        .append(": ")
                        .append(number(value))
                        .append(unit(name));
        });
        page.append(
                "\n| engine | reader sees | clients | p50 | p95 | p99 | CPU each |\n|---|--:|--:|--:|--:|--:|--:|\n");
        for (var name : values.keySet()) {
            var row = NAME.matcher(name);
            if (!row.matches()) continue;
            page.append("| %s | %s | %s |".formatted(row.group("engine"), row.group("spaces"), row.group("clients")));
            var head = name.substring(0, name.length() - "p50".length());
            for (var figure : SPREAD)
                page.append(' ').append(number(values.get(head + figure))).append(" |");
            page.append('\n');
        }
    }

    private static String unit(String name) {
        return name.endsWith("indexed") ? " a second\n" : name.endsWith("text") ? " MB a second\n" : " MB\n";
    }

    /** A bar for each engine and reader: the median with one client. */
    private String plot(String group) {
        var values = figures.of(group);
        var engines = named(values, "engine");
        var readers = named(values, "spaces");
        var bars = new ArrayList<String>();
        var longest = values.entrySet().stream()
                .filter(value -> value.getKey().endsWith("1 client p50"))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(1);
        var y = 50;
        for (var reader : readers) {
            bars.add(text(0, y + 12, "sees " + reader + " spaces", "#444"));
            var colour = 0;
            for (var engine : engines) {
                var value = values.get("%s, reader of %s, 1 client p50".formatted(engine, reader));
                if (value != null) {
                    var width = Math.max(1, value / longest * 460);
                    bars.add("<rect x=\"130\" y=\"%d\" width=\"%.0f\" height=\"14\" fill=\"%s\"/>"
                            .formatted(y, width, COLOURS.get(colour)));
                    bars.add(text(136 + (int) width, y + 11, number(value) + " ms " + engine, COLOURS.get(colour)));
                    y += 18;
                }
                colour++;
            }
            y += 12;
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 %d" font-family="sans-serif" font-size="12">
                <rect width="760" height="%d" fill="#fff"/>
                %s
                %s
                </svg>
                """.formatted(
                        y,
                        y,
                        text(0, 24, "Search over " + group + ": median with one client", "#111"),
                        String.join("\n", bars));
    }

    private static Set<String> named(Map<String, Double> values, String part) {
        var names = new LinkedHashSet<String>();
        for (var name : values.keySet()) {
            var row = NAME.matcher(name);
            if (row.matches()) names.add(row.group(part));
        }
        return names;
    }

    private static String text(int x, int y, String words, String colour) {
        return "<text x=\"%d\" y=\"%d\" fill=\"%s\">%s</text>".formatted(x, y, colour, words);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%,.0f", value);
    }
}
