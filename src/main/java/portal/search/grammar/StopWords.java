package portal.search.grammar;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import portal.search.words.Analysis;
import portal.search.words.Fields;

/**
 * The stop words of each language: frequent words without a meaning of their own, such as "the", "de", "para" and "في".
 */
public final class StopWords {
    private static final Set<String> ALL = new HashSet<>();

    static {
        add(EnglishAnalyzer.getDefaultStopSet());
        add(snowball("english"));
        add(FrenchAnalyzer.getDefaultStopSet());
        add(SpanishAnalyzer.getDefaultStopSet());
        add(ArabicAnalyzer.getDefaultStopSet());
    }

    private StopWords() {}

    public static boolean isStopWord(Clause clause) {
        return clause instanceof Clause.Word word && ALL.containsAll(Analysis.words(Fields.ANY, word.text()));
    }

    private static void add(CharArraySet words) {
        for (var word : words) ALL.addAll(Analysis.words(Fields.ANY, new String((char[]) word)));
    }

    private static CharArraySet snowball(String language) {
        var list = Objects.requireNonNull(SnowballFilter.class.getResourceAsStream(language + "_stop.txt"));
        try (var words = new InputStreamReader(list, StandardCharsets.UTF_8)) {
            return WordlistLoader.getSnowballWordSet(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
