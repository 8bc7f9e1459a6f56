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
 * A query as the index is asked it.
 *
 * @param query narrowed by what stands in the index, see {@link portal.search.Narrowing}
 * @param weighing what order by relevance goes by, besides the items themselves
 * @param readable the audiences that the viewer is in
 * @param counted the facets to count
 * @param gone items that the index still knows and the viewer may not read, or that are no more
 */
public record Question(
        Clause clause, Query query, Reach readable, Set<Facet> counted, Set<UUID> gone, Weighing weighing) {
    public Question without(Collection<UUID> more) {
        var all = new HashSet<>(gone);
        all.addAll(more);
        return new Question(clause, query, readable, counted, all, weighing);
    }

    /** The same, so as to count a facet: without its own choice, and without hits. */
    Question counting(Facet facet) {
        return new Question(clause, query.without(facet).stretch(0, 0), readable, counted, gone, Weighing.ALIKE);
    }

    /** The same of another clause. */
    public Question of(Clause other) {
        return new Question(other, query, readable, counted, gone, weighing);
    }

    /** The same, so as to count what is found without any choice. */
    public Question everywhere() {
        return new Question(clause, Query.of(query.words()), readable, Set.of(), gone, Weighing.ALIKE);
    }

    /** The same, so as to count what is found. */
    public Question alike() {
        return new Question(clause, query, readable, Set.of(), gone, Weighing.ALIKE);
    }

    /** The words of which some will do; else null. */
    Clause.@Nullable Some some() {
        return clause instanceof Clause.Some some ? some : null;
    }
}
