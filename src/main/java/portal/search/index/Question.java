package portal.search.index;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.access.Reach;
import portal.search.Facet;
import portal.search.Query;
import portal.search.grammar.Clause;

/**
 * A query in the form that is sent to the index.
 *
 * @param query with index values in place of the chosen facet values, see {@link portal.search.Narrowing}
 * @param weighing the weights of words when sorting by relevance
 * @param readable the audiences that the viewer belongs to
 * @param counted the facets to count
 * @param gone items to exclude: deleted, or no longer readable for the viewer, while the index still has them
 */
public record Question(
        Clause clause, Query query, Reach readable, Set<Facet> counted, Set<UUID> gone, Weighing weighing) {
    public Question without(Collection<UUID> more) {
        var all = new HashSet<>(gone);
        all.addAll(more);
        return new Question(clause, query, readable, counted, all, weighing);
    }

    /** Returns the query for counting a facet: without a choice for this facet, and without hits. */
    Question counting(Facet facet) {
        return new Question(clause, query.without(facet).stretch(0, 0), readable, counted, gone, Weighing.ALIKE);
    }

    /** Returns the same query with another clause. */
    public Question of(Clause other) {
        return new Question(other, query, readable, counted, gone, weighing);
    }

    /** Returns the same query without chosen facets, facet counts and weights. */
    public Question everywhere() {
        return new Question(clause, Query.of(query.words()), readable, Set.of(), gone, Weighing.ALIKE);
    }

    /** Returns the same query without facet counts and weights. */
    public Question alike() {
        return new Question(clause, query, readable, Set.of(), gone, Weighing.ALIKE);
    }

    /** Returns the clause if some of its words are enough for a match; otherwise null. */
    Clause.@Nullable Some some() {
        return clause instanceof Clause.Some some ? some : null;
    }
}
