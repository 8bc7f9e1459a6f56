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
import portal.search.grammar.Reading;
import portal.search.words.Analysis;
import portal.search.words.Fields;
import portal.search.words.PlainText;
import portal.search.words.Selectors;

/**
 * What is to be looked up, one thing a line; what stands there again is looked up once.
 *
 * @param blank how many lines have nothing on them
 */
public record TermList(List<Term> terms, int blank) {
    /** How many different terms can be looked up at once. */
    public static final int MOST = 10_000;

    /** The longest term, in characters. */
    public static final int LONGEST = Selectors.LONGEST;

    /** As mere words, an address would be found where its words stand side by side. */
    private static final Pattern MORE_THAN_WORDS = Pattern.compile("[@/\\[({]");

    /**
     * One term of a list.
     *
     * @param line where it stands first, from 1
     * @param times on how many lines it stands
     */
    public record Term(int line, String text, int times) {
        private Term again() {
            return new Term(line, text, times + 1);
        }

        /** Why it cannot be asked for; null when it can. */
        ListedTerm.@Nullable Answer whyNot() {
            var words = Analysis.count(text);
            if (words == 0) return ListedTerm.Answer.NO_WORDS;
            return text.length() > LONGEST || words > Reading.MOST_WORDS ? ListedTerm.Answer.TOO_LONG : null;
        }

        /** As it is written; a selector in all its spellings. */
        Clause clause() {
            var selector = Selectors.of(text);
            if (selector == null) return new Clause.Exact(text);
            var known = new Clause.OneOf(Fields.SELECTOR, Set.of(selector));
            return MORE_THAN_WORDS.matcher(text).find() ? known : new Clause.Or(List.of(new Clause.Exact(text), known));
        }
    }

    /** @throws Refused when there are more than {@link #MOST} */
    public static TermList of(List<String> lines) {
        var terms = new LinkedHashMap<String, Term>();
        var blank = 0;
        for (int i = 0; i < lines.size(); i++) {
            var text = PlainText.of(lines.get(i)).strip();
            if (text.isEmpty()) blank++;
            else {
                var term = new Term(i + 1, text, 1);
                terms.merge(text.toLowerCase(Locale.ROOT), term, (first, again) -> first.again());
            }
            if (terms.size() > MOST) throw new Refused("search.list.refused.many", MOST);
        }
        return new TermList(new ArrayList<>(terms.values()), blank);
    }

    /** How many lines say what another line has said. */
    public int repeated() {
        return terms.stream().mapToInt(term -> term.times() - 1).sum();
    }
}
