package portal.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import portal.search.index.ItemLocalSimilarity;
import portal.search.words.Analysis;
import portal.search.words.Fields;

/**
 * The baseline of search speed: Lucene without the portal. It has the same words, fields and audience filter, three
 * facets and highlighted extracts, but reads no database rows, access rights or names.
 */
public final class RawLucene implements AutoCloseable {
    private static final List<String> FACETS = List.of(Fields.KIND, Fields.LANGUAGE, Fields.YEAR);
    private static final int HITS = 20;

    private final IndexWriter writer;
    private final Analyzer analyzer = new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
        @Override
        protected Analyzer getWrappedAnalyzer(String field) {
            return Analysis.analyzer(field.substring(field.indexOf('_') + 1));
        }
    };
    private IndexSearcher searcher;
    private UnifiedHighlighter highlighter;
    private final Map<String, StringDocValuesReaderState> states = new HashMap<>();

    public RawLucene(Path folder) throws IOException {
        writer = new IndexWriter(
                FSDirectory.open(folder), new IndexWriterConfig(analyzer).setSimilarity(new ItemLocalSimilarity()));
    }

    /** Adds a document to the index; thread-safe. */
    public void add(UUID audience, String language, Instant at, String title, String words) throws IOException {
        var paper = new Document();
        keyword(paper, Fields.AUDIENCE, audience.toString());
        keyword(paper, Fields.KIND, "DOCUMENT");
        keyword(paper, Fields.LANGUAGE, language);
        keyword(paper, Fields.YEAR, at.toString().substring(0, 4));
        paper.add(new NumericDocValuesField(Fields.AT, at.toEpochMilli()));
        for (var field : Fields.wordsIn(language)) {
            paper.add(new TextField(Fields.title(field), title, Field.Store.NO));
            paper.add(new TextField(
                    Fields.words(field), words, field.equals(Fields.ANY) ? Field.Store.YES : Field.Store.NO));
        }
        writer.addDocument(paper);
    }

    private static void keyword(Document paper, String name, String value) {
        paper.add(new StringField(name, value, Field.Store.NO));
        paper.add(new SortedSetDocValuesField(name, new BytesRef(value)));
    }

    /** Makes everything that was added so far searchable. */
    public void open() throws IOException {
        writer.commit();
        var reader = DirectoryReader.open(writer);
        searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new ItemLocalSimilarity());
        highlighter = UnifiedHighlighter.builder(searcher, analyzer).build();
        for (var facet : FACETS) states.put(facet, new StringDocValuesReaderState(reader, facet));
    }

    /**
     * Searches for all of these words and returns the number of hits. A star at the end of a word matches any ending.
     */
    public long find(String words, Collection<UUID> audiences) throws IOException {
        var query = new BooleanQuery.Builder()
                .add(
                        new TermInSetQuery(
                                Fields.AUDIENCE,
                                audiences.stream()
                                        .map(id -> new BytesRef(id.toString()))
                                        .toList()),
                        Occur.FILTER);
        for (var word : words.split(" ")) query.add(anywhere(word), Occur.MUST);
        var found = searcher.search(
                query.build(),
                new MultiCollectorManager(
                        new TopScoreDocCollectorManager(HITS, Integer.MAX_VALUE), new FacetsCollectorManager()));
        var hits = (TopDocs) found[0];
        for (var facet : FACETS)
            new StringValueFacetCounts(states.get(facet), (FacetsCollector) found[1]).getTopChildren(100, facet);
        highlighter.highlight(Fields.words(Fields.ANY), query.build(), hits, 2);
        return hits.totalHits.value();
    }

    private static Query anywhere(String word) {
        var fields = new ArrayList<Query>();
        for (var form : Fields.forms()) {
            fields.add(new BoostQuery(in(Fields.title(form), form, word), 3));
            fields.add(in(Fields.words(form), form, word));
        }
        var any = new BooleanQuery.Builder();
        fields.forEach(field -> any.add(field, Occur.SHOULD));
        return any.build();
    }

    private static Query in(String field, String form, String word) {
        return word.endsWith("*")
                ? new PrefixQuery(new Term(field, Analysis.beginning(form, word.substring(0, word.length() - 1))))
                : new TermQuery(new Term(field, Analysis.words(form, word).getFirst()));
    }

    @Override
    public void close() throws IOException {
        if (searcher != null) searcher.getIndexReader().close();
        writer.close();
    }
}
