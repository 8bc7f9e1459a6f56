package portal.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A test collection for ranking: texts, queries, and relevance judgements by people, which say which texts answer which
 * query.
 *
 * @param relevant for each query, the texts that answer it, with a grade
 */
record TestCollection(
        String name,
        String language,
        Map<String, Text> texts,
        Map<String, String> questions,
        Map<String, Map<String, Integer>> relevant) {
    /** How many of the texts found for a query are measured. */
    static final int DEPTH = 100;

    private static final String STATEMENTS = "io.anserini:anserini:0.13.3";
    private static final Map<String, List<String>> FILES = Map.of(
            "en",
            List.of(
                    "robust04",
                    "adhoc.101-150",
                    "adhoc.151-200",
                    "adhoc.451-550",
                    "terabyte04.701-750",
                    "terabyte05.751-800",
                    "terabyte06.801-850"),
            "ar",
            List.of("trec02ar-ar"));
    private static final Pattern STATEMENT = Pattern.compile("(?s)<top>.*?</top>");
    private static final Pattern PART = Pattern.compile("(?s)<(num|title|desc|narr|con)>([^<]*)");

    /** One text of the collection. */
    record Text(String title, String words) {}

    /** The part of a TREC topic that is used as the query. */
    enum QueryPart {
        TITLE,
        SENTENCE
    }

    /**
     * Reads a collection in the file layout of BEIR: corpus.jsonl, queries.jsonl, and the judgements in qrels/test.tsv
     * or qrels.tsv. Questions that nobody judged are left out.
     */
    static TestCollection in(Path folder, String language) throws IOException {
        var json = new JsonMapper();
        var texts = new LinkedHashMap<String, Text>();
        for (var line : Files.readAllLines(folder.resolve("corpus.jsonl"))) {
            var text = json.readTree(line);
            texts.put(text(text, "_id"), new Text(text(text, "title"), text(text, "text")));
        }
        var all = new HashMap<String, String>();
        for (var line : Files.readAllLines(folder.resolve("queries.jsonl"))) {
            var question = json.readTree(line);
            all.put(text(question, "_id"), text(question, "text"));
        }
        var relevant = new TreeMap<String, Map<String, Integer>>();
        for (var line : Files.readAllLines(judgements(folder))) {
            var judged = line.split("\t");
            if (judged.length != 3 || !judged[2].matches("\\d+")) continue;
            if (Integer.parseInt(judged[2]) > 0)
                relevant.computeIfAbsent(judged[0], question -> new HashMap<>())
                        .put(judged[1], Integer.parseInt(judged[2]));
        }
        var questions = new TreeMap<String, String>();
        relevant.keySet().retainAll(all.keySet());
        relevant.keySet().forEach(question -> questions.put(question, all.get(question)));
        return new TestCollection(folder.getFileName().toString(), language, texts, questions, relevant);
    }

    /**
     * Builds a collection from TREC topics. Each TREC topic has a title, a sentence, and a narrative that says what a
     * relevant text contains. The narrative is the text to find; the title or the sentence is the query. The TREC
     * topics come from the library Anserini in the Maven repository.
     */
    static TestCollection statements(String language, QueryPart asked) throws IOException, InterruptedException {
        var texts = new LinkedHashMap<String, Text>();
        var questions = new TreeMap<String, String>();
        var relevant = new HashMap<String, Map<String, Integer>>();
        try (var jar = new ZipFile(fetched().toFile())) {
            for (var file : FILES.getOrDefault(language, List.of())) {
                var entry = jar.getEntry("topics-and-qrels/topics." + file + ".txt");
                var text = new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                STATEMENT.matcher(text).results().forEach(statement -> {
                    var parts = new HashMap<String, String>();
                    PART.matcher(statement.group())
                            .results()
                            .forEach(part -> parts.put(part.group(1), clean(part.group(2))));
                    var id = parts.getOrDefault("num", "");
                    if (parts.getOrDefault("narr", "").isBlank()
                            || parts.getOrDefault("desc", "").isBlank()) return;
                    texts.put(id, new Text("", parts.get("narr")));
                    questions.put(id, parts.get(asked == QueryPart.TITLE ? "title" : "desc"));
                    relevant.put(id, Map.of(id, 1));
                });
            }
        }
        return new TestCollection(
                "statements " + language + ", by " + asked.name().toLowerCase(java.util.Locale.ROOT),
                language,
                texts,
                questions,
                relevant);
    }

    /** Returns the mean nDCG@10. @param found for each query the ids of the texts found, best first */
    double ndcg(Map<String, List<String>> found) {
        return mean(question -> {
            var judged = relevant.get(question);
            var ideal = judged.values().stream()
                    .sorted((a, b) -> b - a)
                    .map(Integer::doubleValue)
                    .toList();
            var gains = found.get(question).stream()
                    .map(text -> (double) judged.getOrDefault(text, 0))
                    .toList();
            return gain(gains) / gain(ideal);
        });
    }

    /** Returns the mean share of the texts that answer a query which are among the first 100 found (R@100). */
    double recall(Map<String, List<String>> found) {
        return mean(question -> {
            var judged = relevant.get(question);
            var right = found.get(question).stream()
                    .limit(DEPTH)
                    .filter(judged::containsKey)
                    .distinct()
                    .count();
            return (double) right / judged.size();
        });
    }

    /** Returns the mean average precision. */
    double map(Map<String, List<String>> found) {
        return mean(question -> {
            var judged = relevant.get(question);
            var sum = 0.0;
            var right = 0;
            var at = 0;
            for (var text : found.get(question)) {
                at++;
                if (judged.containsKey(text)) sum += (double) ++right / at;
            }
            return sum / judged.size();
        });
    }

    private double mean(Function<String, Double> measure) {
        return questions.keySet().stream().mapToDouble(measure::apply).average().orElse(0);
    }

    private static double gain(List<Double> gains) {
        var sum = 0.0;
        for (int i = 0; i < Math.min(10, gains.size()); i++) sum += gains.get(i) * Math.log(2) / Math.log(i + 2.0);
        return sum;
    }

    private static Path judgements(Path folder) {
        var beside = folder.resolve("qrels.tsv");
        return Files.exists(beside) ? beside : folder.resolve("qrels/test.tsv");
    }

    private static Path fetched() throws IOException, InterruptedException {
        var folder = Path.of("target/bench/collection").toAbsolutePath();
        var jar = folder.resolve("anserini-0.13.3.jar");
        if (Files.exists(jar)) return jar;
        var fetching = new ProcessBuilder(
                        "./mvnw",
                        "-q",
                        "-B",
                        "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy",
                        "-Dartifact=" + STATEMENTS,
                        "-DoutputDirectory=" + folder)
                .inheritIO()
                .start();
        if (fetching.waitFor() != 0) throw new IOException(STATEMENTS + " could not be fetched");
        return jar;
    }

    private static String clean(String part) {
        return part.replaceFirst("^\\s*(Number|Topic|Description|Narrative|Concept\\(s\\))\\s*:", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
