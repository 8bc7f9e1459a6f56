package portal.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import portal.access.Classification;
import portal.access.Holder;
import portal.access.Marking;
import portal.access.OpenSpace;
import portal.access.Right;
import portal.access.SourceType;
import portal.access.SpaceId;
import portal.access.SpaceKind;
import portal.access.Spaces;
import portal.access.Tlp;
import portal.forums.KnowledgeSpace;
import portal.operations.OperationalRoom;
import portal.people.Affiliation;
import portal.people.PersonId;
import portal.people.TestPeople;
import portal.people.TestViewers;
import portal.search.PlainBm25;
import portal.search.Query;
import portal.search.Results;
import portal.search.Search;
import portal.topics.OpenTopic;
import portal.topics.TopicKind;
import portal.topics.Topics;

/**
 * Measures ranking quality: the queries have known answers, and the reader sees one space. Each measurement is done
 * without hidden texts, and again with an equal number of hidden texts in another space. The same is measured with raw
 * Lucene, whose BM25 uses statistics of the whole collection, including hidden texts. The benchmark fails if ranking
 * that uses only the visible texts costs too much quality.
 */
class QualityBench {
    /** The beginning of the names of the groups of figures about ranking quality. */
    static final String GROUP = "quality, ";

    static final String BM25 = "raw Lucene BM25 (0.9, 0.4)";
    static final String PORTAL = "portal";
    static final String BESIDE = ", beside as many hidden";
    static final String NDCG = " nDCG@10";
    static final String COST = "cost of visible-only ranking";
    static final String ALIKE = "questions answered alike beside hidden texts";

    /**
     * The most nDCG@10 (the quality of the first ten results) that may be lost if only visible texts are used for
     * ranking.
     */
    static final double MOST_COST = 0.01;

    private static final int DEPTH = TestCollection.DEPTH;
    private static final String HIDDEN = "hidden ";
    private static final String MORE = " crime police";
    private static final String LANGUAGE = "PORTAL_BENCH_LANGUAGE";
    private static final Marking MARKING =
            Marking.of(Classification.UNCLASSIFIED, Tlp.GREEN, SourceType.APPROVED_AGENCY);

    private final BenchPortal<?> portal;
    private final Figures figures;

    QualityBench(BenchPortal<?> portal, Figures figures) {
        this.portal = portal;
        this.figures = figures;
    }

    /** Measures the collections in these folders; without a folder, the collections whose figures are published. */
    void run(List<Path> folders) throws IOException, InterruptedException {
        for (var folder : folders)
            measure(TestCollection.in(folder, System.getenv().getOrDefault(LANGUAGE, "en")));
        if (!folders.isEmpty()) return;
        for (var language : List.of("en", "ar"))
            for (var asked : TestCollection.QueryPart.values()) measure(TestCollection.statements(language, asked));
    }

    /** Returns the name of the collection that a group of figures is about. */
    static String nameOf(String group) {
        return group.substring(GROUP.length());
    }

    private void measure(TestCollection collection) throws IOException, InterruptedException {
        figures.add(group(collection), "texts", collection.texts().size(), "");
        figures.add(group(collection), "questions", collection.questions().size(), "");
        var alone = floor(collection, false);
        var beside = floor(collection, true);
        var reader = officer("KE");
        var space = space(KnowledgeSpace.KIND, reader);
        var texts = load(collection, space, reader, "");
        var before = ask(collection, texts, reader, PORTAL);
        var stranger = officer("SG");
        load(collection, space(OperationalRoom.KIND, stranger), stranger, MORE);
        var after = ask(collection, texts, reader, PORTAL + BESIDE);
        figures.add(group(collection), ALIKE, alike(before, after), "");
        var cost = Math.max(alone - collection.ndcg(before), beside - collection.ndcg(after));
        figures.add(group(collection), COST, cost, "nDCG@10");
        if (cost > MOST_COST)
            figures.fail(String.format(
                    Locale.ROOT,
                    "%s: visible-only ranking costs %.4f nDCG@10, more than %.2f",
                    group(collection),
                    cost,
                    MOST_COST));
    }

    /**
     * Returns the nDCG@10 of raw Lucene BM25. If the index also has hidden texts, they are removed from the results.
     */
    private double floor(TestCollection collection, boolean isBesideHidden) throws IOException {
        try (var raw = new PlainBm25(collection.language())) {
            for (var text : collection.texts().entrySet()) {
                var words = text.getValue().words();
                raw.add(text.getKey(), text.getValue().title(), words);
                if (isBesideHidden)
                    raw.add(HIDDEN + text.getKey(), text.getValue().title(), words + MORE);
            }
            var end = isBesideHidden ? BESIDE : "";
            tell(collection, "raw Lucene BM25 (1.2, 0.75)" + end, found(collection, raw, new BM25Similarity()));
            return tell(collection, BM25 + end, found(collection, raw, new BM25Similarity(0.9f, 0.4f)));
        }
    }

    private static Map<String, List<String>> found(TestCollection collection, PlainBm25 raw, Similarity similarity)
            throws IOException {
        var found = new HashMap<String, List<String>>();
        for (var question : collection.questions().entrySet())
            found.put(
                    question.getKey(),
                    raw.find(question.getValue(), 4 * DEPTH, similarity).stream()
                            .filter(text -> !text.startsWith(HIDDEN))
                            .limit(DEPTH)
                            .toList());
        return found;
    }

    private Map<String, String> load(TestCollection collection, SpaceId space, PersonId author, String more)
            throws InterruptedException {
        TestViewers.enter(author);
        var topics = portal.bean(Topics.class);
        var ids = new HashMap<String, String>();
        collection.texts().forEach((id, text) -> {
            var title = text.title().isBlank() ? "." : text.title();
            var topic = topics.open(new OpenTopic(
                    space,
                    TopicKind.DISCUSSION,
                    title.length() > 200 ? title.substring(0, 200) : title,
                    text.words().isBlank() ? "." : text.words() + more,
                    Locale.of(collection.language()),
                    MARKING,
                    List.of()));
            ids.put("topics/" + topic.value(), id);
        });
        var search = portal.bean(Search.class);
        while (search.find(Query.of("space:\"" + name(space) + "\" type:topic")).total()
                < collection.texts().size()) Thread.sleep(200);
        return ids;
    }

    private Map<String, List<String>> ask(
            TestCollection collection, Map<String, String> texts, PersonId reader, String who) {
        TestViewers.enter(reader);
        var search = portal.bean(Search.class);
        var found = new LinkedHashMap<String, List<String>>();
        var nanos = new ArrayList<Long>();
        var listed = 0L;
        for (var question : collection.questions().entrySet()) {
            var start = System.nanoTime();
            Results results = search.find(Query.of(question.getValue()));
            nanos.add(System.nanoTime() - start);
            listed += results.total();
            found.put(
                    question.getKey(),
                    search.find(Query.of(question.getValue()).page(0, DEPTH)).hits().stream()
                            .map(hit -> texts.getOrDefault(
                                    hit.entry().route(), hit.entry().route()))
                            .toList());
        }
        tell(collection, who, found);
        figures.add(
                group(collection),
                who + " p50",
                nanos.stream().sorted().toList().get(nanos.size() / 2) / 1e6,
                "ms");
        figures.add(group(collection), who + " listed of each question", (double) listed / found.size(), "");
        return found;
    }

    private double tell(TestCollection collection, String who, Map<String, List<String>> found) {
        var ndcg = collection.ndcg(found);
        figures.add(group(collection), who + NDCG, ndcg, "");
        figures.add(group(collection), who + " R@" + DEPTH, collection.recall(found), "");
        figures.add(group(collection), who + " MAP@" + DEPTH, collection.map(found), "");
        return ndcg;
    }

    private static double alike(Map<String, List<String>> before, Map<String, List<String>> after) {
        return before.keySet().stream()
                        .filter(question -> before.get(question).equals(after.get(question)))
                        .count()
                / (double) before.size();
    }

    private PersonId officer(String country) {
        return portal.bean(TestPeople.class).somebody(Affiliation.NATIONAL_AGENCY, country);
    }

    private SpaceId space(SpaceKind kind, PersonId writer) {
        TestViewers.enter(portal.bean(TestPeople.class).somebody(Affiliation.GENERAL_SECRETARIAT, null));
        var spaces = portal.bean(Spaces.class);
        var space = spaces.open(new OpenSpace(
                kind,
                Map.of("en", new OpenSpace.SpaceName("Shelf " + java.util.UUID.randomUUID(), "")),
                Classification.FOR_OFFICIAL_USE_ONLY,
                Classification.UNCLASSIFIED,
                Tlp.GREEN));
        spaces.grant(space, Holder.person(writer), Right.WRITE, Spaces.UNTIL_REVOKED);
        return space;
    }

    private String name(SpaceId space) {
        return portal.bean(Spaces.class).card(space).name();
    }

    private static String group(TestCollection collection) {
        return GROUP + collection.name();
    }
}
