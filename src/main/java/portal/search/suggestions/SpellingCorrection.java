package portal.search.suggestions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import portal.access.PermittedAudiences;
import portal.search.Findable;
import portal.search.grammar.Clause;
import portal.search.index.Index;
import portal.search.index.InverseDocumentFrequency;
import portal.search.words.Analysis;
import portal.search.words.DamerauLevenshtein;
import portal.search.words.Fields;
import portal.search.words.TextNormalisation;

/**
 * Suggests a corrected query: if a word occurs in no item that the viewer may read, it is replaced with a similar word
 * that does occur, one typing error away. Suggestions come from the rows of matching items, because the index's own
 * word list also contains words of hidden items (NL-04).
 */
public class SpellingCorrection {
    private static final int MOST_WORDS = 3;
    private static final int SHORTEST = 4;
    private static final int ITEMS = 10;
    private static final int READ = 50_000;
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}]+");

    private final Index index;
    private final PermittedAudiences readable;
    private final InverseDocumentFrequency frequencies;

    public SpellingCorrection(Index index, PermittedAudiences readable, InverseDocumentFrequency frequencies) {
        this.index = index;
        this.readable = readable;
        this.frequencies = frequencies;
    }

    /** Returns the query with the suggested words in place of the typed ones; null if there is no suggestion. */
    @Nullable
    public String of(Clause clause, String typed) {
        var question = TextNormalisation.of(typed).strip();
        var better = new HashMap<String, String>();
        for (var word : unknown(clause)) {
            var other = better(word);
            if (other != null) better.put(word.text(), other);
        }
        return better.isEmpty() ? null : corrected(question, better);
    }

    private static @Nullable String corrected(String question, Map<String, String> better) {
        var corrected = new StringBuilder();
        var done = new int[1];
        Analysis.words(Fields.ANY, question, (word, start, end) -> {
            var other = better.get(question.substring(start, end));
            if (other == null) return true;
            corrected.append(question, done[0], start).append(other);
            done[0] = end;
            return true;
        });
        return done[0] == 0
                ? null
                : corrected.append(question.substring(done[0])).toString();
    }

    private List<Clause.Word> unknown(Clause clause) {
        return clause.scoring()
                .filter(Clause.Word.class::isInstance)
                .map(Clause.Word.class::cast)
                .distinct()
                .filter(word -> word.text().length() >= SHORTEST
                        && LETTERS.matcher(word.text()).matches())
                .filter(word -> frequencies.count(word) == 0)
                .limit(MOST_WORDS)
                .toList();
    }

    /** Returns the similar word that occurs in the most of the newest matching items; null if there is none. */
    private @Nullable String better(Clause.Word word) {
        var typed = Analysis.words(Fields.ANY, word.text());
        if (typed.size() != 1) return null;
        var items = new HashMap<String, Integer>();
        for (var item : index.items(new Clause.Like(word.text()), readable, ITEMS))
            near(typed.getFirst(), item).forEach(near -> items.merge(near, 1, Integer::sum));
        return items.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static Set<String> near(String typed, Findable item) {
        var near = new HashSet<String>();
        for (var text : texts(item))
            Analysis.words(Fields.ANY, text, (word, start, end) -> {
                if (DamerauLevenshtein.isWithinOneEdit(word, typed))
                    near.add(text.substring(start, end).toLowerCase(Locale.ROOT));
                return end < READ;
            });
        return near;
    }

    private static List<String> texts(Findable item) {
        var texts = new ArrayList<String>();
        for (var wording : item.wordings()) {
            texts.add(TextNormalisation.of(wording.title()));
            texts.add(TextNormalisation.of(
                    wording.words().substring(0, Math.min(READ, wording.words().length()))));
        }
        return texts;
    }
}
