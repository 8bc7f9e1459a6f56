package portal.search.lists;

import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.search.Results;

/**
 * A list that was looked up: each term in the order of the list, and what became of it.
 *
 * @param advice why more may be found in a while; null when all is well
 */
public record ListFindings(List<ListedTerm> terms, int repeated, int blank, Results.@Nullable Advice advice) {
    /** The same list with other answers. */
    public ListFindings with(List<ListedTerm> answers) {
        return new ListFindings(answers, repeated, blank, advice);
    }

    public long hits() {
        return terms.stream().filter(ListedTerm::isHit).count();
    }
}
