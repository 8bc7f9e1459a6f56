package portal.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Draws the speed of search as SVG. There is a panel for each size of data, and a bar for each reader and engine: the
 * bar ends at the median time with one client, and a line goes from there to the 95th percentile. The plot is readable
 * on light and dark pages.
 */
class SearchPlot {
    private static final int WIDTH = 800;
    private static final int LEFT = 128;
    private static final int SCALE = 590;
    private static final int BAR = 11;
    private static final int STEP = 16;
    private static final int GAP = 14;
    private static final int MOST_TICKS = 6;

    private static final String STYLE = """
            <style>
            text{font:12px system-ui,-apple-system,"Segoe UI",sans-serif;fill:#57606a;dominant-baseline:central}
            .title{font-size:15px;font-weight:600;fill:#1f2328}
            .panel{font-size:13px;font-weight:600;fill:#1f2328}
            .who{text-anchor:end;fill:#1f2328}
            .tick{text-anchor:middle;font-size:11px}
            .value{font-size:11px}
            .grid{stroke:#d8dee4;stroke-width:1}
            .e0{fill:#0969da;stroke:#0969da}.e1{fill:#8250df;stroke:#8250df}
            .e2{fill:#8c959f;stroke:#8c959f}.e3{fill:#bc4c00;stroke:#bc4c00}
            rect{stroke:none}line{stroke-width:1.5}
            @media (prefers-color-scheme:dark){
            text{fill:#9198a1}.title,.panel,.who{fill:#f0f6fc}.grid{stroke:#30363d}
            .e0{fill:#58a6ff;stroke:#58a6ff}.e1{fill:#bc8cff;stroke:#bc8cff}
            .e2{fill:#6e7681;stroke:#6e7681}.e3{fill:#f0883e;stroke:#f0883e}}
            </style>
            """;

    private static final List<String> ENGINES =
            List.of(SearchBench.EMBEDDED, SearchBench.API, SearchBench.FLOOR, SearchBench.OPENSEARCH);

    private final Figures figures;
    private final List<String> sizes;
    private final List<String> shapes = new ArrayList<>();
    private int y = 22;

    SearchPlot(Figures figures, List<String> sizes) {
        this.figures = figures;
        this.sizes = sizes;
    }

    String svg() {
        text("title", 0, y, "Search with one client: median (bar) and 95th percentile (line), in milliseconds");
        y += 30;
        legend();
        for (var size : sizes) panel(size);
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img">
                %s%s
                </svg>
                """.formatted(WIDTH, y, STYLE, String.join("\n", shapes));
    }

    private void legend() {
        var x = LEFT;
        for (int i = 0; i < ENGINES.size(); i++) {
            shapes.add("<rect class=\"e%d\" x=\"%d\" y=\"%d\" width=\"12\" height=\"12\" rx=\"3\"/>"
                    .formatted(i, x, y - 6));
            text("value", x + 18, y, ENGINES.get(i));
            x += 44 + 7 * ENGINES.get(i).length();
        }
        y += 34;
    }

    private void panel(String size) {
        var values = figures.of(size);
        var longest = values.entrySet().stream()
                .filter(value -> value.getKey().contains(", reader of "))
                .filter(value -> value.getKey().endsWith(", 1 client p95"))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(1);
        var tick = tick(longest);
        text("panel", 0, y, size);
        y += 24;
        var top = y;
        var grid = shapes.size();
        for (var reader : SearchPage.readers(values)) reader(values, reader, longest);
        var lines = new ArrayList<String>();
        for (double at = 0; at <= longest; at += tick) {
            var x = LEFT + at / longest * SCALE;
            lines.add(String.format(
                    Locale.ROOT,
                    "<line class=\"grid\" x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\"/>"
                            + "<text class=\"tick\" x=\"%.1f\" y=\"%d\">%s</text>",
                    x,
                    top - 6,
                    x,
                    y - GAP + 6,
                    x,
                    y - GAP + 16,
                    tick < 1 ? String.valueOf(at) : String.valueOf((long) at)));
        }
        shapes.addAll(grid, lines); // inserted before the bars, so that the bars cover the grid
        y += 34;
    }

    private void reader(Map<String, Double> values, String reader, double longest) {
        var first = y;
        for (int i = 0; i < ENGINES.size(); i++) {
            var row = SearchPage.row(ENGINES.get(i), reader, "1 client");
            var median = values.get(row + " p50");
            if (median == null) continue;
            var slow = values.getOrDefault(row + " p95", median);
            var width = median / longest * SCALE;
            var end = LEFT + slow / longest * SCALE;
            var middle = y + BAR / 2.0;
            shapes.add(String.format(
                    Locale.ROOT,
                    "<rect class=\"e%1$d\" x=\"%2$d\" y=\"%3$d\" width=\"%4$.1f\" height=\"%5$d\" rx=\"2\"/>"
                            + "<line class=\"e%1$d\" x1=\"%6$.1f\" y1=\"%7$.1f\" x2=\"%8$.1f\" y2=\"%7$.1f\"/>"
                            + "<line class=\"e%1$d\" x1=\"%8$.1f\" y1=\"%9$.1f\" x2=\"%8$.1f\" y2=\"%10$.1f\"/>",
                    i,
                    LEFT,
                    y,
                    Math.max(1, width),
                    BAR,
                    LEFT + width,
                    middle,
                    end,
                    middle - 3,
                    middle + 3));
            text("value", (int) end + 7, (int) middle, SearchPage.number(median) + " · " + SearchPage.number(slow));
            y += STEP;
        }
        text("who", LEFT - 12, (first + y - (STEP - BAR)) / 2, reader);
        y += GAP;
    }

    /** Returns the distance between grid lines: a round number, large enough that there are not too many lines. */
    private static double tick(double longest) {
        for (double tick = 0.1; ; tick *= 10)
            for (var times : new double[] {1, 2, 5}) if (longest / (tick * times) <= MOST_TICKS) return tick * times;
    }

    private void text(String look, int x, int at, String words) {
        shapes.add("<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>".formatted(look, x, at, words));
    }
}
