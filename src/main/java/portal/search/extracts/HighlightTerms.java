package portal.search.extracts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portal.search.grammar.Clause;
import portal.search.grammar.QueryField;
import portal.search.words.Fields;

/** The words and phrases of a query that are highlighted in a hit. Negated words are not included. */
public class HighlightTerms {
    private final List<Clause.Leaf> leaves;
    private final Map<String, TermMatcher> byLanguage = new HashMap<>();

    private HighlightTerms(Stream<Clause.Leaf> leaves) {
        this.leaves = leaves.distinct().toList();
    }

    static HighlightTerms inTitle(Clause clause) {
        return new HighlightTerms(leaves(clause, true));
    }

    public static HighlightTerms inText(Clause clause) {
        return new HighlightTerms(leaves(clause, false));
    }

    int size() {
        return leaves.size();
    }

    TermMatcher terms(String language) {
        return byLanguage.computeIfAbsent(language, name -> new TermMatcher(leaves, name));
    }

    /**
     * Returns the end offset of each match, by its start offset.
     *
     * @param most the most matches to find in each index field
     */
    public TreeMap<Integer, Integer> places(String text, @Nullable String language, int most) {
        var ends = new TreeMap<Integer, Integer>();
        for (var field : Fields.soughtIn(language)) {
            var seen = new int[1];
            terms(field).read(text, (number, start, end) -> {
                if (number >= 0) ends.merge(start, end, Math::max);
                return number < 0 || ++seen[0] <= most;
            });
        }
        return ends;
    }

    private static Stream<Clause.Leaf> leaves(Clause clause, boolean ofTitle) {
        return switch (clause) {
            case Clause.Leaf leaf -> Stream.of(leaf);
            case Clause.Widened widened -> Stream.concat(leaves(widened.clause(), ofTitle), widened.also().stream());
            case Clause.In in when ofTitle && in.aspect() == QueryField.TITLE -> Stream.of(in.leaf());
            case Clause.Plain plain -> plain.parts().stream().flatMap(part -> leaves(part, ofTitle));
            case Clause.Several several -> several.words().stream().map(word -> word);
            case Clause.And and -> and.clauses().stream().flatMap(part -> leaves(part, ofTitle));
            case Clause.Or or -> or.clauses().stream().flatMap(part -> leaves(part, ofTitle));
            default -> Stream.empty();
        };
    }
}
