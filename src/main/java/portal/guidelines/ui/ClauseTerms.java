package portal.guidelines.ui;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import portal.search.terms.GlossaryEntry;

/**
 * The entries of the term bank that have words in the two languages of a translation. They are looked up in a text
 * without regard to case, accents and short endings, so that the plural of a term is found too.
 */
class ClauseTerms {
    /** The largest number of terms that are returned for one text. */
    static final int MOST = 8;

    private static final int LONGEST_ENDING = 2;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern ARABIC_ARTICLE = Pattern.compile(" ال(?=\\p{L}{3})");

    private final List<LookedUpTerm> terms;

    ClauseTerms(List<GlossaryEntry> entries, Locale from, Locale to) {
        terms = entries.stream()
                .filter(entry -> !entry.line(to.getLanguage()).isEmpty())
                .flatMap(entry -> terms(entry, from, to))
                .toList();
    }

    /**
     * A term and its translation.
     *
     * @param translation one or more alternatives, as one line
     */
    record Term(String words, String translation) {}

    /** A term, with the words to look for in a plain text. */
    private record LookedUpTerm(Term term, String plain) {
        boolean isIn(String text) {
            for (var at = text.indexOf(plain); at >= 0; at = text.indexOf(plain, at + 1)) {
                var end = text.indexOf(' ', at + plain.length());
                if (end - at - plain.length() <= LONGEST_ENDING) return true;
            }
            return false;
        }
    }

    private static Stream<LookedUpTerm> terms(GlossaryEntry entry, Locale from, Locale to) {
        return entry.words().getOrDefault(from.getLanguage(), List.of()).stream()
                .filter(words -> !plain(words).isBlank())
                .map(words -> new LookedUpTerm(
                        new Term(words, entry.line(to.getLanguage())),
                        plain(words).stripTrailing()));
    }

    /** Returns the terms that occur in a text, at most {@link #MOST}. */
    List<Term> in(String text) {
        var plain = plain(text);
        return terms.stream()
                .filter(each -> each.isIn(plain))
                .map(LookedUpTerm::term)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** Returns the words of a text in small letters without accents, with one space before and after each word. */
    private static String plain(String text) {
        var letters = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        var words = " " + NO_LETTERS.matcher(letters).replaceAll(" ").strip() + " ";
        return ARABIC_ARTICLE.matcher(words).replaceAll(" ");
    }
}
