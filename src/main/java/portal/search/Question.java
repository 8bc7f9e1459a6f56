package portal.search;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import portal.access.AudienceId;

/**
 * A query as the index is asked it.
 *
 * @param readable the audiences that the viewer is in
 * @param gone items that the index still knows and the viewer may not read, or that are no more
 */
record Question(Words words, Query query, Set<AudienceId> readable, Set<UUID> gone) {
    Question without(Collection<UUID> more) {
        var all = new HashSet<>(gone);
        all.addAll(more);
        return new Question(words, query, readable, all);
    }

    /** The same, so as to count a facet: without its own choice, and without hits. */
    Question counting(Facet facet) {
        return new Question(words, query.without(facet).stretch(0, 0), readable, gone);
    }
}
