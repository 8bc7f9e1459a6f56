package portal.search.lists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import portal.access.Refused;
import portal.search.grammar.Clause;
import portal.search.grammar.ParsedQuery;
import portal.search.words.Analysis;
import portal.search.words.Fields;
import portal.search.words.Selectors;
import portal.search.words.TextNormalisation;

/**
 * A list of terms to search for, one per line; repeated terms are searched for once.
 *
 * @param blank the number of empty lines
 */
public record TermList(List<ListLine> terms, int blank) {
    /** The most different terms in one list. */
    public static final int MOST = 10_000;

    /** The longest term, in characters. */
    public static final int LONGEST = Selectors.LONGEST;

    /**
     * The characters by which an address is recognised. An address is searched for only as a selector and not also as
     * words, because its words would match every text in which they are adjacent.
     */
    private static final Pattern MORE_THAN_WORDS = Pattern.compile("[@/\\[({]");

    /**
     * One term of a list.
     *
     * @param line the number of the first line with this term, from 1
     * @param times the number of lines with this term
     */
    public record ListLine(int line, String text, int times) {
        private ListLine again() {
            return new ListLine(line, text, times + 1);
        }

        /** Returns why the term cannot be searched for; null if it can. */
        ListedTerm.@Nullable TermOutcome refusal() {
            var words = Analysis.count(text);
            if (words == 0) return ListedTerm.TermOutcome.NO_WORDS;
            return text.length() > LONGEST || words > ParsedQuery.MOST_WORDS ? ListedTerm.TermOutcome.TOO_LONG : null;
        }

        /** Returns a clause that matches the term as written; for a selector, in all its spellings. */
        Clause clause() {
            var selector = Selectors.of(text);
            if (selector == null) return new Clause.Exact(text);
            var known = new Clause.OneOf(Fields.SELECTOR, Set.of(selector));
            return MORE_THAN_WORDS.matcher(text).find() ? known : new Clause.Or(List.of(new Clause.Exact(text), known));
        }
    }

    /**
     * @param lines the lines of the list
     * @throws Refused when there are more than {@link #MOST} terms
     */
    public static TermList of(List<String> lines) {
        var terms = new LinkedHashMap<String, ListLine>();
        var blank = 0;
        for (int i = 0; i < lines.size(); i++) {
            var text = TextNormalisation.of(lines.get(i)).strip();
            if (text.isEmpty()) blank++;
            else {
                var term = new ListLine(i + 1, text, 1);
                terms.merge(text.toLowerCase(Locale.ROOT), term, (first, again) -> first.again());
            }
            if (terms.size() > MOST) throw new Refused("search.list.refused.many", MOST);
        }
        return new TermList(new ArrayList<>(terms.values()), blank);
    }

    /** Returns how many lines repeat an earlier line. */
    public int repeated() {
        return terms.stream().mapToInt(term -> term.times() - 1).sum();
    }
}
