package portal.search.extracts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import portal.search.grammar.Clause;
import portal.search.words.Analysis;
import portal.search.words.DamerauLevenshtein;
import portal.search.words.JoinedWords;
import portal.search.words.SpellingVariants;

/**
 * Finds the words and phrases of a query in texts. The query and the texts are analysed as in the index field of one
 * language.
 */
public class TermMatcher {
    private final String language;
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> beginnings = new HashMap<>();
    private final Map<String, Integer> alike = new HashMap<>();
    private final Map<SpellingVariants, Integer> names = new HashMap<>();
    private final Map<List<String>, Integer> phrases = new HashMap<>();

    /** @param sought the words and phrases; a match is reported as an index in this list */
    TermMatcher(List<Clause.Leaf> sought, String language) {
        this.language = language;
        for (int number = 0; number < sought.size(); number++) add(sought.get(number), number);
    }

    /**
     * Receives each word of a text, and also each phrase and each part of a joined word that matches. The number is the
     * index of the matching word or phrase of the query, or -1 without a match. Returns whether to continue.
     */
    interface MatchVisitor {
        boolean at(int number, int start, int end);
    }

    void read(String text, MatchVisitor place) {
        if (Stream.of(words, beginnings, alike, names, phrases).allMatch(Map::isEmpty)) return;
        var begun = new ArrayList<Begun>();
        Analysis.words(language, text, (word, start, end) -> {
            begun.removeIf(phrase -> !phrase.goesOn(word));
            phrases.forEach((phrase, number) -> {
                if (phrase.getFirst().equals(word)) begun.add(new Begun(phrase, number, start));
            });
            var goesOn = place.at(find(word), start, end);
            goesOn &= readParts(text, start, end, place);
            for (var phrase : begun) if (phrase.isComplete()) goesOn &= place.at(phrase.number, phrase.start, end);
            begun.removeIf(Begun::isComplete);
            return goesOn;
        });
    }

    /** Visits the parts of a joined word that match a word of the query. Returns whether to continue. */
    private boolean readParts(String text, int start, int end, MatchVisitor place) {
        var goesOn = new boolean[] {true};
        if (JoinedWords.isJoined(text, start, end))
            Analysis.parts(language, text.substring(start, end), (part, from, to) -> {
                var number = find(part);
                if (number >= 0) goesOn[0] &= place.at(number, start + from, start + to);
                return goesOn[0];
            });
        return goesOn[0];
    }

    private void add(Clause.Leaf leaf, int number) {
        if (!leaf.isIn(language)) return;
        if (leaf instanceof Clause.Name) names.put(SpellingVariants.of(leaf.text()), number);
        else if (leaf instanceof Clause.Beginning) beginnings.put(Analysis.beginning(language, leaf.text()), number);
        else {
            var these = Analysis.words(language, leaf.text());
            if (these.size() > 1) phrases.putIfAbsent(these, number);
            else these.forEach(word -> (leaf instanceof Clause.Like ? alike : words).putIfAbsent(word, number));
        }
    }

    private int find(String word) {
        var exact = words.get(word);
        if (exact != null) return exact;
        for (var beginning : beginnings.entrySet())
            if (word.startsWith(beginning.getKey())) return beginning.getValue();
        for (var name : names.entrySet()) if (name.getKey().is(word)) return name.getValue();
        for (var like : alike.entrySet())
            if (DamerauLevenshtein.isWithinOneEdit(word, like.getKey())) return like.getValue();
        return -1;
    }

    /** A phrase whose first words match the last words that were read. */
    private static class Begun {
        private final List<String> phrase;
        private final int number;
        private final int start;
        private int seen = 1;

        Begun(List<String> phrase, int number, int start) {
            this.phrase = phrase;
            this.number = number;
            this.start = start;
        }

        boolean goesOn(String word) {
            return phrase.get(seen++).equals(word);
        }

        boolean isComplete() {
            return seen == phrase.size();
        }
    }
}
