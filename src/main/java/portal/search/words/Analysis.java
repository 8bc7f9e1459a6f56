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
 * How text is taken apart into words, by language.
 *
 * <p>No stop words: a question must find each of its words in some field, and a word that one language drops would then
 * be missed in the others. Every part has a counterpart of the same meaning in Elasticsearch and OpenSearch.
 */
public class Analysis implements LuceneAnalysisConfigurer {
    /** What each language does to its words, one after the other; {@link portal.search.index.RemoteAnalysis} has the same. */
    public static final Map<String, List<String>> FILTERS = new LinkedHashMap<>();

    private static final Map<String, Analyzer> BY_LANGUAGE = new LinkedHashMap<>();

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
     * The words of a text as that language's field knows them, in order; the visitor says when it has enough, and takes
     * no other text apart meanwhile.
     */
    public static void words(String language, String text, Visitor visitor) {
        if (language.equals(Fields.NAMES)) {
            NameParts.read(text, visitor);
            return;
        }
        try (var words = analyzer(language).tokenStream("", text)) {
            var word = words.addAttribute(CharTermAttribute.class);
            var place = words.addAttribute(OffsetAttribute.class);
            words.reset();
            while (words.incrementToken())
                if (!visitor.visit(word.toString(), place.startOffset(), place.endOffset())) break;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All words of a short text. */
    public static List<String> words(String language, String text) {
        var all = new ArrayList<String>();
        words(language, text, (word, start, end) -> all.add(word));
        return all;
    }

    /** The beginning of a word as that language's field writes it. */
    public static String beginning(String language, String text) {
        return analyzer(language).normalize("", text).utf8ToString();
    }

    public static Analyzer analyzer(String language) {
        return Objects.requireNonNull(BY_LANGUAGE.get(language), language);
    }

    /** How many words a text has. */
    public static int count(String text) {
        return words(Fields.ANY, text).size();
    }

    /** Looks at one word and where it stands. */
    public interface Visitor {
        boolean visit(String word, int start, int end);
    }

    private static void define(String language, String... filters) {
        try {
            var analyzer = CustomAnalyzer.builder().withTokenizer("standard");
            for (var filter : filters) analyzer.addTokenFilter(filter);
            BY_LANGUAGE.put(language, analyzer.build());
            FILTERS.put(language, List.of(filters));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
