package portal.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sought words as one language's field knows them, each with its number in the question. */
record Terms(Map<String, Integer> words, Map<String, Integer> beginnings) {
    static Terms of(List<Words.Sought> sought, String language) {
        var terms = new Terms(new HashMap<>(), new HashMap<>());
        for (int number = 0; number < sought.size(); number++) terms.add(sought.get(number), number, language);
        return terms;
    }

    private void add(Words.Sought each, int number, String language) {
        if (each.beginning()) beginnings.put(Analysis.beginning(language, each.word()), number);
        else
            Analysis.words(language, each.word(), (word, start, end) -> {
                words.putIfAbsent(word, number);
                return true;
            });
    }

    /** The number of the sought word that this word is, or -1. */
    int find(String word) {
        var exact = words.get(word);
        if (exact != null) return exact;
        for (var beginning : beginnings.entrySet())
            if (word.startsWith(beginning.getKey())) return beginning.getValue();
        return -1;
    }
}
