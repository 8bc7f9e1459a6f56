package portal.search.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds names in a text, and splits the words of a query into names. In a text, a name is a word that begins with a
 * capital letter or belongs to a script without capitals; very short ones are left out. Consecutive words can form one
 * name ({@code Abd al-Rahman}, {@code bin Laden}, {@code Nour Eddine}, a name with its article).
 */
public final class NameParts {
    private static final Set<String> ARTICLES = NameTables.words("articles");
    private static final Set<String> LEADING = NameTables.words("leading");
    private static final Set<String> TRAILING = NameTables.words("trailing");

    private NameParts() {}

    /** Consecutive words that form one name. @param to the index after the last word */
    public record NameSpan(int from, int to, String text) {}

    /** Splits the words into names; every word belongs to exactly one name. */
    public static List<NameSpan> of(List<String> words) {
        var parts = new ArrayList<NameSpan>();
        for (int at = 0; at < words.size(); at = parts.getLast().to()) parts.add(longest(words, at));
        return parts;
    }

    private static NameSpan longest(List<String> words, int at) {
        var rest = words.subList(at, words.size());
        var length = rest.size() > 2 && isArticle(rest.get(1)) ? 3 : 2;
        if (rest.size() >= length && areOne(rest.getFirst(), rest.get(length - 1)))
            return new NameSpan(at, at + length, String.join("", rest.subList(0, length)));
        if (rest.size() > 1 && isArticle(rest.getFirst()))
            return new NameSpan(at, at + 2, rest.getFirst() + " " + rest.get(1));
        return new NameSpan(at, at + 1, rest.getFirst());
    }

    /** Returns whether the word is an article that Arabic names begin with. */
    public static boolean isArticle(String word) {
        return ARTICLES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Returns whether the word could be a name, or the beginning of one. */
    public static boolean mayBegin(String word) {
        var first = word.codePointAt(0);
        return Character.isUpperCase(first) || Character.getType(first) == Character.OTHER_LETTER;
    }

    /**
     * Visits the names in a text, as {@linkplain Romanisation transcribed} words. A name of several words is also
     * visited as one word.
     */
    static void read(String text, Analysis.WordVisitor visitor) {
        var known = new HashMap<String, String>();
        var last = new Word[2];
        Analysis.words(Fields.ANY, text, (folded, start, end) -> {
            var word = new Word(text.substring(start, end), start);
            var goesOn = true;
            if (mayBegin(word.text())) {
                var signs = known.computeIfAbsent(word.text(), Romanisation::of);
                if (signs.length() >= SpellingVariants.SHORTEST) goesOn = visitor.visit(signs, start, end);
            }
            goesOn &= together(last[0], last[1], word, end, visitor);
            last[0] = last[1];
            last[1] = word;
            return goesOn;
        });
    }

    private static boolean together(
            @Nullable Word first, @Nullable Word second, Word third, int end, Analysis.WordVisitor visitor) {
        if (second == null) return true;
        if (!isArticle(second.text()))
            return isArticle(third.text())
                    || !areOne(second.text(), third.text())
                    || visit(second, Romanisation.of(second.text() + third.text()), end, visitor);
        if (first != null && areOne(first.text(), third.text()))
            return visit(first, Romanisation.of(first.text() + second.text() + third.text()), end, visitor);
        return !mayBegin(third.text()) || visit(second, "al" + Romanisation.of(third.text()), end, visitor);
    }

    private static boolean visit(Word from, String signs, int end, Analysis.WordVisitor visitor) {
        return signs.isEmpty() || visitor.visit(signs, from.start(), end);
    }

    private static boolean areOne(String first, String last) {
        return LEADING.contains(first.toLowerCase(Locale.ROOT)) || TRAILING.contains(last.toLowerCase(Locale.ROOT));
    }

    private record Word(String text, int start) {}
}
