package portal.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Cuts out where the sought words stand in a text, and marks them.
 *
 * <p>Works on the stored text and not on what an index kept of it: an extract never shows words that are gone, every
 * search engine gives the same one, and a word on page 300 is found as well as one on the first (the engine's own
 * highlighter stops after 10,000 characters). Reading stops soon after the first places, and what one page of hits may
 * read in all is bounded.
 */
class Extracts {
    private static final int LENGTH = 220;
    private static final int BEFORE = 60;
    private static final int MOST = 2;
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
                        .map(wording -> cut(PlainText.of(head(wording.words(), READ_ALWAYS)), 0, wording.language()))
                        .toList());
    }

    private List<Extract> places(Wording wording) {
        var text = PlainText.of(head(wording.words(), Math.max(READ_ALWAYS, READ_PER_PAGE - read)));
        var places = new Places(sought.size(), isTitled(wording) ? READ_ALWAYS : text.length());
        for (var field : Fields.wordsIn(wording.language()).reversed())
            if (!places.sawAll()) read += places.read(text, field, terms(field));
        return places.best(MOST, LENGTH - BEFORE).stream()
                .map(start -> cut(text, start - BEFORE, wording.language()))
                .toList();
    }

    /** Whether the title alone has all the words, so that the text need not. */
    private boolean isTitled(Wording wording) {
        var seen = new HashSet<Integer>();
        for (var field : Fields.wordsIn(wording.language())) {
            var terms = terms(field);
            Analysis.words(field, wording.title(), (word, start, end) -> seen.add(terms.find(word)) || true);
        }
        seen.remove(-1);
        return seen.size() == sought.size();
    }

    private Extract cut(String text, int from, @Nullable String language) {
        return marked(Stretch.around(text, from, LENGTH), language);
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

    private Terms terms(String language) {
        return byLanguage.computeIfAbsent(language, l -> Terms.of(sought, l));
    }

    private static String head(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
