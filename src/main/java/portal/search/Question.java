package portal.search;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.access.AudienceId;

/**
 * A query as the index is asked it.
 *
 * @param query narrowed by what stands in the index, see {@link Narrowing}
 * @param weighing what order by relevance goes by, besides the items themselves
 * @param readable the audiences that the viewer is in
 * @param counted the facets to count
 * @param gone items that the index still knows and the viewer may not read, or that are no more
 */
record Question(
        Clause clause, Query query, Set<AudienceId> readable, Set<Facet> counted, Set<UUID> gone, Weighing weighing) {
    Question without(Collection<UUID> more) {
        var all = new HashSet<>(gone);
        all.addAll(more);
        return new Question(clause, query, readable, counted, all, weighing);
    }

    /** The same, so as to count a facet: without its own choice, and without hits. */
    Question counting(Facet facet) {
        return new Question(clause, query.without(facet).stretch(0, 0), readable, counted, gone, Weighing.ALIKE);
    }

    /** The same of another clause. */
    Question of(Clause other) {
        return new Question(other, query, readable, counted, gone, weighing);
    }

    /** The same, so as to count what is found without any choice. */
    Question everywhere() {
        return new Question(clause, Query.of(query.words()), readable, Set.of(), gone, Weighing.ALIKE);
    }

    /** The same, so as to count what is found. */
    Question alike() {
        return new Question(clause, query, readable, Set.of(), gone, Weighing.ALIKE);
    }

    /** The plain words of which some will do; else null. */
    Clause.@Nullable Plain loose() {
        return clause instanceof Clause.Plain plain && plain.someWillDo() ? plain : null;
    }
}
