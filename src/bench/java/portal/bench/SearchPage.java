package portal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Publishes the figures of search as JSON, as a Markdown page with targets and tables, and as a plot. */
class SearchPage {
    static final String GROWS_WITH = "2,000 papers";

    private static final double TIMES_OF_FLOOR = 1.5;
    private static final double MILLIS_OF_P95 = 50;
    private static final double MILLIS_OF_API = 8;
    private static final double GROWTH = 1.1;
    private static final List<String> ENGINES =
            List.of(SearchBench.EMBEDDED, SearchBench.API, SearchBench.FLOOR, SearchBench.OPENSEARCH);
    private static final List<String> PORTALS = List.of(SearchBench.EMBEDDED, SearchBench.OPENSEARCH);
    private static final List<String> SPREAD =
            List.of("p50", "p95", "p99", "answers", "portal CPU each", "database CPU each", "engine CPU each");

    private final Path folder;
    private Figures figures = new Figures();

    SearchPage(Path folder) {
        this.folder = folder;
    }

    /** Replaces the published groups of figures that were measured again, and leaves the others unchanged. */
    void publish(Figures newer) throws IOException {
        var json = folder.resolve("search.json");
        figures = Figures.in(json);
        figures.renew(newer, group -> group.endsWith(SearchBench.GROUP) || group.startsWith(QualityBench.GROUP));
        figures.write(json);
        Files.writeString(folder.resolve("search.md"), page());
        if (!sizes().isEmpty()) Files.writeString(folder.resolve("search.svg"), new SearchPlot(figures, sizes()).svg());
    }

    private String page() {
        return Stream.of(introduction(), aims(), speed(), quality())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String introduction() {
        return """
                # Speed and quality of search

                `./portal bench search` and `./portal bench quality` measure the figures and write this page. The figures are
                stored in [search.json](search.json).
                """;
    }

    private String aims() {
        var rows = Stream.of(speedAims(), growthAims(), recallAims(), qualityAims())
                .flatMap(List::stream)
                .toList();
        return "\n## Targets\n\n| target | measured | result |\n|---|---|---|\n" + String.join("", rows);
    }

    private List<String> speedAims() {
        var rows = new ArrayList<String>();
        for (var group : sizes()) {
            var values = figures.of(group);
            for (var engine : PORTALS) {
                var times = readers(values).stream()
                        .filter(reader -> values.containsKey(p50(engine, reader)))
                        .filter(reader -> values.containsKey(p50(SearchBench.FLOOR, reader)))
                        .map(reader -> values.get(p50(engine, reader)) / values.get(p50(SearchBench.FLOOR, reader)))
                        .toList();
                if (!times.isEmpty())
                    rows.add(aim(
                            "%s, %s: the median is at most 1.5 times that of Lucene alone, for every reader"
                                    .formatted(group, engine),
                            times.stream().map(SearchPage::number).collect(Collectors.joining(", ")),
                            times.stream().max(Comparator.naturalOrder()).orElseThrow(),
                            TIMES_OF_FLOOR,
                            "times"));
            }
            for (var clients : List.of("1 client", "16 clients")) {
                var slow = readers(values).stream()
                        .map(reader -> values.get(row(SearchBench.EMBEDDED, reader, clients) + " p95"))
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder());
                slow.ifPresent(millis -> rows.add(aim(
                        "%s, embedded, %s: the 95th percentile is at most %.0f ms, for every reader"
                                .formatted(group, clients, MILLIS_OF_P95),
                        number(millis) + " ms for the slowest reader",
                        millis,
                        MILLIS_OF_P95,
                        "ms")));
            }
            var api = row(SearchBench.API, "20 spaces", "1 client");
            var portal = values.get(api + " portal CPU each");
            if (portal != null) {
                var database = values.getOrDefault(api + " database CPU each", 0.0);
                rows.add(aim(
                        "%s: a response of the API takes at most %.0f ms of processor time on the server"
                                .formatted(group, MILLIS_OF_API),
                        "portal %s ms, database %s ms".formatted(number(portal), number(database)),
                        portal + database,
                        MILLIS_OF_API,
                        "ms"));
            }
        }
        return rows;
    }

    private List<String> growthAims() {
        if (sizes().size() < 2) return List.of();
        var small = figures.of(sizes().getFirst());
        var large = figures.of(sizes().getLast());
        return ENGINES.stream()
                .filter(engine -> !engine.equals(SearchBench.FLOOR))
                .map(engine -> p50(engine, GROWS_WITH))
                .filter(name -> small.containsKey(name) && large.containsKey(name))
                .map(name -> aim(
                        "%s: documents that the reader cannot see do not make it slower (the reader sees %s among %s and %s; up to a tenth more is noise)"
                                .formatted(
                                        name.substring(0, name.indexOf(',')),
                                        GROWS_WITH,
                                        sizes().getFirst(),
                                        sizes().getLast()),
                        "%s and %s ms".formatted(number(small.get(name)), number(large.get(name))),
                        large.get(name) / small.get(name),
                        GROWTH,
                        "times"))
                .toList();
    }

    private List<String> recallAims() {
        var rows = new ArrayList<String>();
        for (var group : sizes())
            for (var engine : PORTALS) {
                var values = figures.of(group);
                var found = values.get(engine + ", found after kill -9");
                var sought = values.get(engine + ", looked for after kill -9");
                if (found != null && sought != null)
                    rows.add(
                            "| %s, %s: after the portal was killed (`kill -9`), every sampled paper is found by a word that only it has | %s of %s | %s |\n"
                                    .formatted(
                                            group,
                                            engine,
                                            whole(found),
                                            whole(sought),
                                            found.equals(sought)
                                                    ? "met"
                                                    : "**missed by " + whole(sought - found) + "**"));
            }
        return rows;
    }

    private List<String> qualityAims() {
        return collections().stream()
                .map(group -> aim(
                        "%s: ranking by visible documents only lowers nDCG@10 by at most %.2f"
                                .formatted(QualityBench.nameOf(group), QualityBench.MOST_COST),
                        String.format(Locale.ROOT, "%.4f", figures.of(group).get(QualityBench.COST)),
                        figures.of(group).get(QualityBench.COST),
                        QualityBench.MOST_COST,
                        "nDCG@10"))
                .toList();
    }

    private static String aim(String aim, String measured, double value, double most, String unit) {
        var verdict = value <= most
                ? "met"
                : String.format(
                        Locale.ROOT,
                        "**missed by %s %s**",
                        value - most < 0.1 ? String.format(Locale.ROOT, "%.4f", value - most) : number(value - most),
                        unit);
        return "| %s | %s | %s |\n".formatted(aim, measured, verdict);
    }

    private String speed() {
        if (sizes().isEmpty()) return "";
        var page = new StringBuilder("""

                ## Speed

                The data are papers: documents of 90 words in 5,000 spaces. 70 %% are in English, 10 %% each in French, Spanish
                and Arabic; half of them are in a tenth of the spaces. Each query returns 20 hits with marked extracts, the total
                and the counts of all facets. The readers see 1, 20, 500 or all spaces; one reader sees the same 2,000 papers
                in data of any size. *Embedded* is the portal with its own index. *API* is the same over HTTP with a token.
                *OpenSearch* is the portal with one OpenSearch node that has %,d MB of heap. *Lucene alone* is the lower bound: an
                index with the same words, fields and filter, three facets and extracts, but without access rights, database rows
                and names of spaces and people; it is written by one thread.

                Times are in milliseconds. The sixteen clients are sixteen people with access to the same documents. Clients,
                portal, database and engine run on the same processors. Processor time is given for each of them; that of the
                portal does not include clients that use HTTP.

                ![Medians and 95th percentiles with one client](search.svg)
                """.formatted(SearchBench.ENGINE_HEAP));
        for (var group : sizes()) table(group, page);
        return page.toString();
    }

    private void table(String group, StringBuilder page) {
        var values = figures.of(group);
        page.append("\n### ")
                .append(group)
                .append("\n\n")
                .append(Machine.describe(values))
                .append(
                        "\n\n| engine | papers indexed per second | MB of text per second | CPU per paper: portal | database | engine | index in MB |\n")
                .append("|---|--:|--:|--:|--:|--:|--:|\n");
        for (var engine : ENGINES)
            if (values.containsKey(engine + ", indexed"))
                line(
                        page,
                        engine,
                        Stream.of(
                                ", indexed",
                                ", indexed text",
                                ", indexing, portal CPU each",
                                ", indexing, database CPU each",
                                ", indexing, engine CPU each",
                                ", index"),
                        part -> values.get(engine + part));
        page.append(
                        "\n| engine | reader sees | clients | p50 | p95 | p99 | responses per second | CPU per response: portal | database | engine |\n")
                .append("|---|---|--:|--:|--:|--:|--:|--:|--:|--:|\n");
        for (var engine : ENGINES)
            for (var reader : readers(values))
                for (var clients : List.of("1 client", "16 clients")) {
                    var row = row(engine, reader, clients);
                    if (values.containsKey(row + " p50"))
                        line(
                                page,
                                engine + " | " + reader + " | " + clients.substring(0, clients.indexOf(' ')),
                                SPREAD.stream(),
                                part -> values.get(row + " " + part));
                }
        page.append('\n');
        for (var engine : PORTALS) {
            var deep = values.get(engine + ", hits 9,981 to 10,000 of the most frequent words, 1 client p50");
            if (deep != null)
                page.append(
                        "* %s: hits 9,981 to 10,000 for the most frequent words, by the reader who sees all spaces: %s ms (median)\n"
                                .formatted(engine, number(deep)));
            for (var reader : List.of("20 spaces", "all spaces")) {
                var name = engine + ", list of 10,000 terms, reader of " + reader;
                if (values.containsKey(name))
                    page.append("* %s: a list of 10,000 terms, by the reader who sees %s: %s s for %s hits\n"
                            .formatted(engine, reader, number(values.get(name)), whole(values.get(name + ", hits"))));
            }
        }
    }

    private String quality() {
        if (collections().isEmpty()) return "";
        var page = new StringBuilder("""

                ## Quality

                The measure is nDCG@10, which is at most 1. *Visible only* is the portal, which ranks by the documents that the
                reader can see: a reader of one space, first without hidden texts, then with as many hidden texts, which are
                almost the same as the visible ones. *BM25* is the ranking of Lucene over one field with title and text, with
                the constants of Anserini (0.9 and 0.4); it uses the whole collection, with the hidden texts. The cost is how much
                lower the nDCG@10 of *visible only* is, with or without hidden texts, whichever is more.

                **These figures cannot be compared with published ones.** The registries that a build can reach have no
                collection with texts, questions, judgements, an open licence and a published BM25 figure. Used instead are the
                topics of TREC, which come with Anserini (Apache License 2.0): the title or the sentence of each topic is the
                query, and its narrative is the only text to find. The Spanish topics have only titles, so Spanish is not
                measured. `./portal bench quality FOLDER` measures a collection in the format of BEIR (an absolute path).

                | collection | texts | questions | BM25 | visible only | BM25 with hidden texts | visible only with hidden texts | cost | same hits with hidden texts |
                |---|--:|--:|--:|--:|--:|--:|--:|--:|
                """);
        for (var group : collections()) {
            var values = figures.of(group);
            page.append("| ").append(QualityBench.nameOf(group)).append(" |");
            for (var name : List.of("texts", "questions"))
                page.append(' ').append(whole(values.getOrDefault(name, 0.0))).append(" |");
            for (var name : List.of(
                    QualityBench.BM25 + QualityBench.NDCG,
                    QualityBench.PORTAL + QualityBench.NDCG,
                    QualityBench.BM25 + QualityBench.BESIDE + QualityBench.NDCG,
                    QualityBench.PORTAL + QualityBench.BESIDE + QualityBench.NDCG,
                    QualityBench.COST,
                    QualityBench.ALIKE))
                page.append(String.format(Locale.ROOT, " %.4f |", values.getOrDefault(name, Double.NaN)));
            page.append('\n');
        }
        return page.toString();
    }

    private interface Value {
        Double of(String part);
    }

    private static void line(StringBuilder page, String head, Stream<String> parts, Value value) {
        page.append("| ").append(head).append(" |");
        parts.map(value::of)
                .forEach(each -> page.append(' ')
                        .append(each == null ? "" : number(each))
                        .append(" |"));
        page.append('\n');
    }

    private List<String> sizes() {
        return figures.groups(group -> group.endsWith(SearchBench.GROUP)).stream()
                .sorted(Comparator.comparingLong(group -> Long.parseLong(group.replaceAll("\\D", ""))))
                .toList();
    }

    private List<String> collections() {
        return figures.groups(group ->
                group.startsWith(QualityBench.GROUP) && figures.of(group).containsKey(QualityBench.COST));
    }

    static Set<String> readers(Map<String, Double> values) {
        var readers = new LinkedHashSet<String>();
        for (var name : values.keySet()) {
            var row = name.split(", reader of |, 1 client p50");
            if (row.length == 2 && name.endsWith(", 1 client p50")) readers.add(row[1]);
        }
        return readers;
    }

    static String row(String engine, String reader, String clients) {
        return "%s, reader of %s, %s".formatted(engine, reader, clients);
    }

    static String p50(String engine, String reader) {
        return row(engine, reader, "1 client") + " p50";
    }

    static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%,.0f", value);
    }

    private static String whole(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }
}
