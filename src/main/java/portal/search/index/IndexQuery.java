package portal.search.index;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.access.PermittedAudiences;
import portal.search.Facet;
import portal.search.Query;
import portal.search.grammar.Clause;

/**
 * A query in the form that is sent to the index.
 *
 * @param query the query with index values in place of the chosen facet values, see {@link
 *     portal.search.interpretation.FacetMapping}
 * @param weighing the weights of words when sorting by relevance
 * @param readable the audiences that the viewer belongs to
 * @param counted the facets whose values are counted
 * @param gone the ids of items to exclude: the index still has them, but they were deleted or the viewer may no longer
 *     read them
 */
public record IndexQuery(
        Clause clause,
        Query query,
        PermittedAudiences readable,
        Set<Facet> counted,
        Set<UUID> gone,
        TermWeighting weighing) {
    /** Returns a query without facet counts and with equal weights; its order is that of {@code query}. */
    public static IndexQuery of(Clause clause, Query query, PermittedAudiences readable) {
        return new IndexQuery(clause, query, readable, Set.of(), Set.of(), TermWeighting.ALIKE);
    }

    /** Returns the same query with another clause. */
    public IndexQuery with(Clause other) {
        return new IndexQuery(other, query, readable, counted, gone, weighing);
    }

    /** Returns the same query, which also counts the values of these facets. */
    public IndexQuery counting(Set<Facet> facets) {
        return new IndexQuery(clause, query, readable, facets, gone, weighing);
    }

    /** Returns the same query with other weights. */
    public IndexQuery weighing(TermWeighting other) {
        return new IndexQuery(clause, query, readable, counted, gone, other);
    }

    /** Returns the same query without these items. */
    public IndexQuery without(Collection<UUID> more) {
        var all = new HashSet<>(gone);
        all.addAll(more);
        return new IndexQuery(clause, query, readable, counted, all, weighing);
    }

    /** Returns the query that counts the values of a facet: without chosen values of this facet, and without hits. */
    IndexQuery countingOnly(Facet facet) {
        return of(clause, query.without(facet).page(0, 0), readable).without(gone);
    }

    /**
     * Returns the same query without chosen facet values, facet counts and weights, for the first page of hits by
     * relevance.
     */
    public IndexQuery everywhere() {
        return of(clause, Query.of(query.words()), readable).without(gone);
    }

    /** Returns the same query without facet counts, and with equal weights. */
    public IndexQuery alike() {
        return of(clause, query, readable).without(gone);
    }

    /** Returns the clause if some of its words are enough for a match; otherwise returns null. */
    Clause.@Nullable Some some() {
        return clause instanceof Clause.Some some ? some : null;
    }
}
