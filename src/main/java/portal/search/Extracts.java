package portal.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Cuts out where the sought words stand in a text, and marks them.
 *
 * <p>Works on the stored text and not on what an index kept of it: an extract never shows words that are gone, every
 * search engine gives the same one, and a word on page 300 is found as well as one on the first (the engine's own
 * highlighter stops after 10,000 characters). Reading stops at the first places that show every word, and what one page
 * of hits may read in all is bounded.
 */
class Extracts {
    private static final int LENGTH = 220;
    private static final int BEFORE = 60;
    private static final int MOST = 2;
    private static final int PLACES = 10;
    private static final int READ_PER_PAGE = 4_000_000;
    private static final int READ_ALWAYS = 10_000;

    private final List<Words.Sought> sought;
    private final Map<String, Terms> byLanguage = new HashMap<>();
    private int read;

    Extracts(Words words) {
        this.sought = words.sought();
    }

    /** A title whole, with the sought words marked. */
    Extract title(String title, List<Wording> wordings) {
        return marked(
                PlainText.of(title),
                wordings.isEmpty() ? null : wordings.getFirst().language());
    }

    /** Where the words stand, in the first wording that has any; else how the first wording begins. */
    List<Extract> of(List<Wording> wordings) {
        return wordings.stream()
                .map(this::places)
                .filter(extracts -> !extracts.isEmpty())
                .findFirst()
                .orElseGet(() -> wordings.stream()
                        .limit(1)
                        .filter(wording -> !wording.words().isBlank())
                        .map(this::beginning)
                        .toList());
    }

    private List<Extract> places(Wording wording) {
        var text = PlainText.of(affordable(wording.words()));
        return best(places(text, wording.language())).stream()
                .sorted()
                .map(start -> marked(Stretch.around(text, start - BEFORE, LENGTH), wording.language()))
                .toList();
    }

    private Extract beginning(Wording wording) {
        var text = wording.words();
        return marked(PlainText.of(Stretch.around(text, 0, LENGTH)), wording.language());
    }

    private String affordable(String words) {
        var most = Math.max(READ_ALWAYS, READ_PER_PAGE - read);
        return words.length() <= most ? words : words.substring(0, most);
    }

    private Extract marked(String text, @Nullable String language) {
        var ends = new TreeMap<Integer, Integer>();
        for (var field : Fields.wordsIn(language)) {
            var terms = terms(field);
            Analysis.words(field, text, (word, start, end) -> {
                if (terms.find(word) >= 0) ends.merge(start, end, Math::max);
                return true;
            });
        }
        return Extract.marked(text, ends);
    }

    /** The first places of each word, by where they start, until all words have been seen. */
    private TreeMap<Integer, Integer> places(String text, @Nullable String language) {
        var places = new TreeMap<Integer, Integer>();
        var seen = new HashMap<Integer, Integer>();
        for (var field : Fields.wordsIn(language).reversed()) {
            var terms = terms(field);
            Analysis.words(field, text, (word, start, end) -> {
                read += end - start;
                var found = terms.find(word);
                if (found >= 0 && seen.merge(found, 1, Integer::sum) <= PLACES) places.putIfAbsent(start, found);
                return seen.size() < sought.size() || places.size() < PLACES;
            });
            if (seen.size() == sought.size()) break;
        }
        return places;
    }

    /** The starts of the stretches that show most words, then of those that show a word not shown yet. */
    private static List<Integer> best(TreeMap<Integer, Integer> places) {
        var starts = new ArrayList<Integer>();
        var shown = new HashSet<Integer>();
        while (starts.size() < MOST) {
            var best = Set.<Integer>of();
            var at = -1;
            for (var start : places.keySet()) {
                var fresh = new HashSet<>(
                        places.subMap(start, start + LENGTH - BEFORE).values());
                fresh.removeAll(shown);
                if (fresh.size() > best.size()) {
                    best = fresh;
                    at = start;
                }
            }
            if (at < 0) break;
            shown.addAll(best);
            starts.add(at);
        }
        return starts;
    }

    private Terms terms(String language) {
        return byLanguage.computeIfAbsent(language, l -> Terms.of(sought, l));
    }

    /** The sought words as one language's field knows them, each with its number. */
    private record Terms(Map<String, Integer> words, Map<String, Integer> beginnings) {
        static Terms of(List<Words.Sought> sought, String language) {
            var terms = new Terms(new HashMap<>(), new HashMap<>());
            for (var each : sought) terms.add(each, sought.indexOf(each), language);
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
}
