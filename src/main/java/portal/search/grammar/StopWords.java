package portal.search.grammar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
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
 * A stop word of one language is often an ordinary word of another, such as "sea" (Spanish "may be"). A word therefore
 * counts as a stop word only if the question has two stop words of the same language, or if it is one of the few
 * smallest words ({@code small_words.txt}).
 */
public final class StopWords {
    private static final String SMALL_WORDS = "small_words.txt";
    private static final int SPOKEN = 2;
    private static final Set<String> OPENERS = small("[openers]");
    private static final Set<String> OTHERS = small("[others]");
    private static final List<Set<String>> LANGUAGES = List.of(
            union(folded(EnglishAnalyzer.getDefaultStopSet()), folded(snowball("english"))),
            folded(FrenchAnalyzer.getDefaultStopSet()),
            folded(SpanishAnalyzer.getDefaultStopSet()),
            folded(ArabicAnalyzer.getDefaultStopSet()));

    private StopWords() {}

    /** Returns the clauses of a question without its stop words. */
    public static List<Clause> without(List<Clause> clauses) {
        var spoken = LANGUAGES.stream()
                .filter(language -> clauses.stream()
                                .filter(clause -> isIn(language, clause))
                                .limit(SPOKEN)
                                .count()
                        == SPOKEN)
                .toList();
        return IntStream.range(0, clauses.size())
                .filter(at -> !isStopWord(clauses.get(at), spoken) || isLetterOfItsOwn(clauses, at))
                .mapToObj(clauses::get)
                .toList();
    }

    /** Returns whether the clause is a word that is a stop word in at least one language. */
    public static boolean isStopWord(Clause clause) {
        return isStopWord(clause, LANGUAGES);
    }

    /** Returns whether the word is a question word or an indefinite article, which no name begins with. */
    public static boolean isOpener(String word) {
        return OPENERS.containsAll(Analysis.words(Fields.ANY, word));
    }

    private static boolean isStopWord(Clause clause, List<Set<String>> spoken) {
        return isIn(OPENERS, clause)
                || isIn(OTHERS, clause)
                || spoken.stream().anyMatch(language -> isIn(language, clause));
    }

    /** Returns whether the clause is a single letter that names something, as in "hepatitis C", "vitamin a", "T cells". */
    private static boolean isLetterOfItsOwn(List<Clause> clauses, int at) {
        return clauses.get(at) instanceof Clause.Word(String text)
                && text.codePointCount(0, text.length()) == 1
                && (at == clauses.size() - 1 || at > 0 && Character.isUpperCase(text.codePointAt(0)));
    }

    private static boolean isIn(Set<String> words, Clause clause) {
        return clause instanceof Clause.Word(String text) && words.containsAll(Analysis.words(Fields.ANY, text));
    }

    private static Set<String> folded(CharArraySet words) {
        var folded = new HashSet<String>();
        for (var word : words) {
            var text = new String((char[]) word);
            if (text.codePointCount(0, text.length()) > 1) folded.addAll(Analysis.words(Fields.ANY, text));
        }
        return folded;
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        var all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    private static CharArraySet snowball(String language) {
        var list = Objects.requireNonNull(SnowballFilter.class.getResourceAsStream(language + "_stop.txt"));
        try (var words = new InputStreamReader(list, UTF_8)) {
            return WordlistLoader.getSnowballWordSet(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the words of one part of the file. */
    private static Set<String> small(String part) {
        try (var file = Objects.requireNonNull(StopWords.class.getResourceAsStream(SMALL_WORDS))) {
            var words = new HashSet<String>();
            new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .dropWhile(line -> !line.equals(part))
                    .skip(1)
                    .takeWhile(line -> !line.startsWith("["))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .forEach(word -> words.addAll(Analysis.words(Fields.ANY, word)));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
