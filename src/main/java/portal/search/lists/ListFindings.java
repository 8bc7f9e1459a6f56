package portal.search.lists;

import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.search.Results;

/**
 * The results of a list search: each term in list order, with its answer.
 *
 * @param repeated the number of lines that repeat an earlier line
 * @param blank the number of empty lines
 * @param advice why more may be found later; null if the results are complete
 */
public record ListFindings(List<ListedTerm> terms, int repeated, int blank, Results.@Nullable Advice advice) {
    /** Returns the same list with other answers. */
    public ListFindings with(List<ListedTerm> answers) {
        return new ListFindings(answers, repeated, blank, advice);
    }

    public long hits() {
        return terms.stream().filter(ListedTerm::isHit).count();
    }
}
