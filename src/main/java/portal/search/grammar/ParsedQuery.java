package portal.search.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.search.Explanation;
import portal.search.Results;
import portal.search.words.Analysis;
import portal.search.words.TextNormalisation;

/**
 * A parsed query. Every text becomes a query of bounded cost.
 *
 * @param clause what to search for; null if there is nothing, and then the advice says why
 * @param explanations the parts of the query that were not interpreted as typed
 */
public record ParsedQuery(@Nullable Clause clause, List<Explanation> explanations, Results.@Nullable Advice advice) {
    public static final int LONGEST = 1_000;
    public static final int MOST_WORDS = 50;

    public static ParsedQuery of(String typed, Vocabulary vocabulary) {
        if (typed.length() > LONGEST) return without(Results.Advice.TOO_LONG);
        var plain = TextNormalisation.of(typed).strip();
        var words = Analysis.count(plain.replace(':', ' '));
        if (words == 0) return without(Results.Advice.NO_WORDS);
        var explanations = new ArrayList<Explanation>();
        if (TextNormalisation.hasUnseen(typed))
            explanations.add(new Explanation(Explanation.ExplanationReason.UNSEEN, plain, 0));
        var clause = Grammar.read(plain, vocabulary, explanations);
        if (words > MOST_WORDS) {
            if (!(clause instanceof Clause.Plain all)) return without(Results.Advice.TOO_MANY_WORDS);
            clause = all.first(MOST_WORDS);
            explanations.add(new Explanation(Explanation.ExplanationReason.CUT, String.valueOf(MOST_WORDS), 0));
        }
        return new ParsedQuery(clause, List.copyOf(explanations), null);
    }

    private static ParsedQuery without(Results.Advice advice) {
        return new ParsedQuery(null, List.of(), advice);
    }
}
