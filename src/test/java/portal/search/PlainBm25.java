package portal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import portal.search.words.Analysis;
import portal.search.words.TextNormalisation;

/** The baseline of ranking quality: raw Lucene with one index field, which contains title and text. */
public class PlainBm25 implements AutoCloseable {
    private static final String TEXT = "text";

    private final String language;
    private final ByteBuffersDirectory folder = new ByteBuffersDirectory();
    private final IndexWriter writer;

    /** @param language the language whose analyser is used; it is the analyser that the portal itself uses */
    public PlainBm25(String language) throws IOException {
        this.language = language;
        writer = new IndexWriter(folder, new IndexWriterConfig(Analysis.analyzer(language)));
    }

    public void add(String id, String title, String words) throws IOException {
        var text = new Document();
        text.add(new StringField("id", id, Field.Store.YES));
        text.add(new TextField(TEXT, TextNormalisation.of(title + "\n" + words), Field.Store.NO));
        writer.addDocument(text);
    }

    /**
     * Returns the ids of the texts that contain any of the words, best first.
     *
     * @param similarity the formula of the ranking, such as BM25 with its parameters
     */
    public List<String> find(String words, int count, Similarity similarity) throws IOException {
        try (var reader = DirectoryReader.open(writer)) {
            var searcher = new IndexSearcher(reader);
            searcher.setSimilarity(similarity);
            var any = new BooleanQuery.Builder();
            Analysis.words(language, TextNormalisation.of(words))
                    .forEach(word -> any.add(new TermQuery(new Term(TEXT, word)), BooleanClause.Occur.SHOULD));
            var found = new ArrayList<String>();
            for (var hit : searcher.search(any.build(), count).scoreDocs)
                found.add(searcher.storedFields().document(hit.doc).get("id"));
            return found;
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
        folder.close();
    }
}
