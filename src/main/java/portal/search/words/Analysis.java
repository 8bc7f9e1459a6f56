package portal.search.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/**
 * Splits text into words, by language.
 *
 * <p>Stop words are not removed: an item must match each word of a query in one of its fields, and a word that is
 * removed in one language could not match in the field of this language. Every filter has an equivalent in
 * Elasticsearch and OpenSearch.
 */
public class Analysis implements LuceneAnalysisConfigurer {
    /**
     * The token filters of each language, in order. {@link portal.search.opensearch.ClusterAnalysis} has the same
     * filters.
     */
    public static final Map<String, List<String>> FILTERS = new LinkedHashMap<>();

    /** The distance between two values of a field, over which no phrase reaches; Elasticsearch has the same. */
    private static final int GAP = 100;

    private static final Map<String, Analyzer> BY_LANGUAGE = new LinkedHashMap<>();

    /** The same analyzers once more: an analyzer can read only one text at a time. */
    private static final Map<String, Analyzer> OF_PARTS = new LinkedHashMap<>();

    static {
        define(Fields.EXACT, "elision", "lowercase");
        define(Fields.ANY, "lowercase", "decimalDigit", "arabicNormalization", "asciiFolding");
        define("en", "englishPossessive", "lowercase", "decimalDigit", "asciiFolding", "porterStem");
        define("fr", "elision", "lowercase", "decimalDigit", "frenchLightStem", "asciiFolding");
        define("es", "lowercase", "decimalDigit", "spanishLightStem", "asciiFolding");
        define("ar", "lowercase", "decimalDigit", "arabicNormalization", "arabicStem", "asciiFolding");
    }

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        BY_LANGUAGE.forEach((language, analyzer) ->
                context.analyzer(Fields.analyzer(language)).instance(analyzer));
    }

    /**
     * Visits the words of a text in order, in the form in which the index field of that language stores them. The
     * visitor returns whether to continue, and must not analyse another text meanwhile.
     */
    public static void words(String language, String text, WordVisitor visitor) {
        if (language.equals(Fields.NAMES)) {
            NameParts.read(text, visitor);
            return;
        }
        words(analyzer(language), text, visitor);
    }

    /**
     * Visits the parts of a {@linkplain JoinedWords joined} word, in the form in which the index field of that language
     * stores them. A visitor of {@link #words(String, String, WordVisitor)} may call this.
     */
    public static void parts(String language, String joined, WordVisitor visitor) {
        for (var part : JoinedWords.parts(joined)) {
            if (language.equals(Fields.NAMES)) {
                if (NameParts.mayBegin(part.text()))
                    visitor.visit(Romanisation.of(part.text()), part.start(), part.end());
            } else
                words(
                        Objects.requireNonNull(OF_PARTS.get(language), language),
                        part.text(),
                        (word, start, end) -> visitor.visit(word, part.start(), part.end()));
        }
    }

    private static void words(Analyzer analyzer, String text, WordVisitor visitor) {
        try (var words = analyzer.tokenStream("", text)) {
            var word = words.addAttribute(CharTermAttribute.class);
            var place = words.addAttribute(OffsetAttribute.class);
            words.reset();
            while (words.incrementToken())
                if (!visitor.visit(word.toString(), place.startOffset(), place.endOffset())) break;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns all words of a short text. */
    public static List<String> words(String language, String text) {
        var all = new ArrayList<String>();
        words(language, text, (word, start, end) -> all.add(word));
        return all;
    }

    /** Returns the beginning of a word in the form in which the index field of that language stores it. */
    public static String beginning(String language, String text) {
        return analyzer(language).normalize("", text).utf8ToString();
    }

    public static Analyzer analyzer(String language) {
        return Objects.requireNonNull(BY_LANGUAGE.get(language), language);
    }

    /** Returns the number of words in a text. */
    public static int count(String text) {
        return words(Fields.ANY, text).size();
    }

    /** Receives one word and its offsets, and returns whether to continue. */
    public interface WordVisitor {
        boolean visit(String word, int start, int end);
    }

    private static void define(String language, String... filters) {
        try {
            var analyzer = CustomAnalyzer.builder().withTokenizer("standard").withPositionIncrementGap(GAP);
            for (var filter : filters) analyzer.addTokenFilter(filter);
            BY_LANGUAGE.put(language, analyzer.build());
            OF_PARTS.put(language, analyzer.build());
            FILTERS.put(language, List.of(filters));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
