package portal.search.suggestions;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import portal.search.Wording;
import portal.search.grammar.Clause;
import portal.search.grammar.StopWords;
import portal.search.index.InverseDocumentFrequency;
import portal.search.words.Analysis;
import portal.search.words.Fields;
import portal.search.words.TextNormalisation;

/** The most characteristic words of an item: frequent in its text, rare in what the viewer may read (TF-IDF). */
public final class SignificantTerms {
    private static final int READ = 20_000;
    private static final int SHORTEST = 3;
    private static final int WEIGHED = 24;
    private static final int KEPT = 12;

    private SignificantTerms() {}

    public static List<Clause.Word> words(List<Wording> wordings, InverseDocumentFrequency frequencies) {
        var times = new LinkedHashMap<String, Integer>();
        var written = new HashMap<String, String>();
        for (var wording : wordings) count(wording.title() + "\n" + wording.words(), times, written);
        var weights = new HashMap<Clause.Word, Double>();
        times.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(word -> Map.entry(new Clause.Word(written.getOrDefault(word.getKey(), "")), word.getValue()))
                .filter(word -> !StopWords.isStopWord(word.getKey()))
                .limit(WEIGHED)
                .filter(word -> frequencies.count(word.getKey()) > 1)
                .forEach(word ->
                        weights.put(word.getKey(), (1 + Math.log(word.getValue())) * frequencies.of(word.getKey())));
        return weights.entrySet().stream()
                .sorted(Map.Entry.<Clause.Word, Double>comparingByValue()
                        .reversed()
                        .thenComparing(word -> word.getKey().text(), Comparator.naturalOrder()))
                .limit(KEPT)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void count(String text, Map<String, Integer> times, Map<String, String> written) {
        var plain = TextNormalisation.of(text.substring(0, Math.min(READ, text.length())));
        Analysis.words(Fields.ANY, plain, (word, start, end) -> {
            if (word.length() >= SHORTEST && word.codePoints().anyMatch(Character::isLetter)) {
                times.merge(word, 1, Integer::sum);
                written.putIfAbsent(word, plain.substring(start, end));
            }
            return true;
        });
    }
}
