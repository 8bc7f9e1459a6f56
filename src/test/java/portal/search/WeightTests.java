package portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import portal.PortalTest;
import portal.people.TestViewers;
import portal.search.index.ItemLocalSimilarity;
import portal.search.words.Analysis;
import portal.search.words.Fields;

/** Tests that every search engine ranks items exactly like a Lucene index with {@link ItemLocalSimilarity}. */
@PortalTest
class WeightTests {
    @Autowired
    LeafletSpaces library;

    @Autowired
    EntityManager entities;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void leave() {
        TestViewers.leave();
    }

    @Test
    void weights_are_those_of_the_item_alone_whatever_the_engine() throws IOException {
        var lim = library.officer("SG");
        var forum = library.forum("Weights");
        TestViewers.enter(lim);
        var leaflets = new Leaflet[] {
            library.leaflet(forum, "Wrybill", "wrybill"),
            library.leaflet(forum, "A wrybill and another wrybill", "wrybill ".repeat(7) + "stone ".repeat(40)),
            library.leaflet(
                    forum, "Of birds " + "and stones ".repeat(12) + "wrybill", "stone ".repeat(900) + "wrybill"),
            library.leaflet(forum, "Les courlis", "Wrybills " + "l'eau ".repeat(333))
                    .in("fr")
        };
        library.keep(leaflets);
        for (var language : new String[] {Fields.ANY, "en"}) {
            compare(Fields.title(language), language, leaflets);
            compare(Fields.words(language), language, leaflets);
        }
    }

    private void compare(String field, String language, Leaflet... leaflets) throws IOException {
        var expected = weighedHere(field, language, leaflets);
        assertThat(expected).isNotEmpty();
        var asked = weighedThere(field);
        assertThat(asked.keySet()).isEqualTo(expected.keySet());
        expected.forEach((id, weight) -> assertThat(asked.get(id)).as(field).isCloseTo(weight, Offset.offset(1e-6f)));
    }

    private Map<UUID, Float> weighedThere(String field) {
        var weights = new HashMap<UUID, Float>();
        transaction.executeWithoutResult(status -> org.hibernate.search.mapper.orm.Search.session(entities)
                .search(Leaflet.class)
                .select(f -> f.composite().from(f.id(UUID.class), f.score()).asList())
                .where(f -> f.match().field(field).matching("wrybill"))
                .fetchAllHits()
                .forEach(hit -> weights.put((UUID) hit.get(0), (Float) hit.get(1))));
        return weights;
    }

    private static Map<UUID, Float> weighedHere(String field, String language, Leaflet... leaflets) throws IOException {
        var weights = new HashMap<UUID, Float>();
        try (var directory = new ByteBuffersDirectory()) {
            try (var writer = new IndexWriter(
                    directory,
                    new IndexWriterConfig(Analysis.analyzer(language)).setSimilarity(new ItemLocalSimilarity()))) {
                for (var leaflet : leaflets) {
                    if (!Fields.wordsIn(leaflet.language).contains(language)) continue;
                    var document = new Document();
                    document.add(new StringField("id", leaflet.id.toString(), Store.YES));
                    var text = field.startsWith(Fields.title("")) ? leaflet.title : leaflet.words;
                    document.add(new TextField(field, text, Store.NO));
                    writer.addDocument(document);
                }
            }
            try (var reader = DirectoryReader.open(directory)) {
                var searcher = new IndexSearcher(reader);
                searcher.setSimilarity(new ItemLocalSimilarity());
                var word = Analysis.words(language, "wrybill").getFirst();
                for (var hit : searcher.search(new TermQuery(new Term(field, word)), leaflets.length).scoreDocs)
                    weights.put(
                            UUID.fromString(
                                    searcher.storedFields().document(hit.doc).get("id")),
                            hit.score);
            }
        }
        return weights;
    }
}
