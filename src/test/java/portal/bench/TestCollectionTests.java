package portal.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portal.search.PlainBm25;

/** Tests how collections of questions are read, and the measures of ranking quality, with a small invented collection. */
class TestCollectionTests {
    private static final double LITTLE = 1e-9;

    @Test
    void a_folder_is_read_with_its_texts_and_the_questions_that_were_judged() throws Exception {
        var collection = harbour();
        assertThat(collection.name()).isEqualTo("harbour");
        assertThat(collection.texts()).containsOnlyKeys("d1", "d2", "d3", "d4", "d5");
        assertThat(collection.texts().get("d5").title()).isEmpty();
        assertThat(collection.questions()).containsOnlyKeys("q1", "q2", "q3").containsEntry("q1", "ceramic crates");
        assertThat(collection.relevant()).containsEntry("q2", Map.of("d2", 2, "d1", 1));
        assertThat(collection.relevant().get("q3")).doesNotContainKey("d5");
    }

    @Test
    void judgements_may_lie_beside_the_questions(@TempDir Path folder) throws Exception {
        for (var file : List.of("corpus.jsonl", "queries.jsonl"))
            Files.copy(path().resolve(file), folder.resolve(file));
        Files.copy(path().resolve("qrels/test.tsv"), folder.resolve("qrels.tsv"));
        assertThat(TestCollection.in(folder, "en").relevant())
                .isEqualTo(harbour().relevant());
    }

    @Test
    void the_best_order_has_the_measure_one_and_a_worse_one_less() throws Exception {
        var collection = harbour();
        var best = Map.of("q1", List.of("d1"), "q2", List.of("d2", "d1"), "q3", List.of("d3", "d4"));
        assertThat(collection.ndcg(best)).isEqualTo(1, within(LITTLE));
        assertThat(collection.recall(best)).isEqualTo(1, within(LITTLE));
        var worse = new HashMap<>(best);
        worse.put("q2", List.of("d1", "d2"));
        worse.put("q3", List.of("d5", "d3"));
        var second = 1 / (Math.log(3) / Math.log(2));
        var exchanged = (1 + 2 * second) / (2 + second);
        var half = second / (1 + second);
        assertThat(collection.ndcg(worse)).isEqualTo((1 + exchanged + half) / 3, within(LITTLE));
        assertThat(collection.recall(worse)).isEqualTo((1 + 1 + 0.5) / 3, within(LITTLE));
        assertThat(collection.ndcg(Map.of("q1", List.of(), "q2", List.of(), "q3", List.of())))
                .isZero();
    }

    @Test
    void only_the_first_ten_count_for_the_order_and_the_first_hundred_for_what_is_found() throws Exception {
        var collection = harbour();
        var late = new ArrayList<>(Collections.nCopies(10, "d4"));
        late.add("d1");
        var found = Map.of("q1", List.copyOf(late), "q2", List.<String>of(), "q3", List.<String>of());
        assertThat(collection.ndcg(found)).isZero();
        assertThat(collection.recall(found)).isEqualTo(1 / 3.0, within(LITTLE));
        late.addAll(0, Collections.nCopies(90, "d4"));
        assertThat(collection.recall(Map.of("q1", late, "q2", List.of(), "q3", List.of())))
                .isZero();
    }

    @Test
    void plain_bm25_finds_what_the_questions_ask_for() throws Exception {
        var collection = harbour();
        var found = new HashMap<String, List<String>>();
        try (var raw = new PlainBm25("en")) {
            for (var text : collection.texts().entrySet())
                raw.add(text.getKey(), text.getValue().title(), text.getValue().words());
            for (var question : collection.questions().entrySet())
                found.put(question.getKey(), raw.find(question.getValue(), 100, new BM25Similarity()));
        }
        assertThat(found.get("q1")).first().isEqualTo("d1");
        assertThat(found.get("q2")).startsWith("d2", "d1");
        assertThat(collection.recall(found)).isEqualTo((1 + 1 + 0.5) / 3, within(LITTLE));
    }

    private static TestCollection harbour() throws IOException, URISyntaxException {
        return TestCollection.in(path(), "en");
    }

    private static Path path() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(TestCollectionTests.class.getResource("harbour"))
                .toURI());
    }
}
