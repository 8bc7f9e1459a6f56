package portal.guidelines.clauses;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Merges two texts that were edited from the same base at the same time. Edits of different clauses never conflict. If
 * both people edited the same clause, neither text wins: the merge fails, and the conflicts contain both texts.
 *
 * @param merged the merged text; null if there are conflicts
 * @param conflicts the clauses that both people edited differently
 */
public record ClauseMerge(@Nullable ClauseText merged, List<Conflict> conflicts) {
    /**
     * A clause that two people edited differently.
     *
     * @param mine the clause as one person wrote it; null if this person removed it
     * @param theirs the clause as the other person wrote it; null if the other person removed it
     */
    public record Conflict(
            ClauseId id, @Nullable Clause mine, @Nullable Clause theirs) {}

    /**
     * Merges my text and the text of others. A new clause that is the same in both texts is one clause, so that a text
     * that is sent twice is not there twice. The documents are theirs, because nobody changes them by typing.
     *
     * @param base the text that both were made from
     */
    public static ClauseMerge of(ClauseText base, ClauseText mine, ClauseText theirs) {
        return merge(base, withIdsOf(theirs, base, mine), theirs);
    }

    /** Returns my text, in which new clauses that are in the text of others too have the ids that they have there. */
    private static ClauseText withIdsOf(ClauseText theirs, ClauseText base, ClauseText mine) {
        var known = new HashSet<>(ids(base));
        var added = new HashMap<Section, Deque<ClauseId>>();
        theirs.clauses().stream()
                .filter(clause -> !known.contains(clause.id()))
                .forEach(clause -> added.computeIfAbsent(clause.section(), section -> new ArrayDeque<>())
                        .add(clause.id()));
        var clauses = new ArrayList<Clause>();
        for (var clause : mine.clauses()) {
            var same = known.contains(clause.id()) ? null : added.get(clause.section());
            var id = same == null ? null : same.poll();
            clauses.add(id == null ? clause : new Clause(id, clause.section()));
        }
        return new ClauseText(mine.title(), clauses);
    }

    private static ClauseMerge merge(ClauseText base, ClauseText mine, ClauseText theirs) {
        var conflicts = new ArrayList<Conflict>();
        var kept = new LinkedHashMap<ClauseId, Clause>();
        var before = byId(base);
        var here = byId(mine);
        var there = byId(theirs);
        for (var id : order(base, mine, theirs)) {
            var old = before.get(id);
            var own = here.get(id);
            var other = there.get(id);
            if (isSame(own, other) || isSame(old, other)) keep(kept, own);
            else if (isSame(old, own)) keep(kept, other);
            else conflicts.add(new Conflict(id, own, other));
        }
        if (!conflicts.isEmpty()) return new ClauseMerge(null, conflicts);
        var clauses = introductionFirst(kept.values());
        return new ClauseMerge(new ClauseText(title(base, mine, theirs), clauses, theirs.documents()), List.of());
    }

    /** Returns the changed title; if both people changed it differently, both titles, for an author to choose. */
    private static String title(ClauseText base, ClauseText mine, ClauseText theirs) {
        if (mine.title().equals(base.title()) || mine.title().equals(theirs.title())) return theirs.title();
        return theirs.title().equals(base.title()) ? mine.title() : mine.title() + " / " + theirs.title();
    }

    private static List<Clause> introductionFirst(Collection<Clause> clauses) {
        return clauses.stream()
                .sorted(Comparator.comparing(clause -> clause.level() > 0))
                .toList();
    }

    private static void keep(Map<ClauseId, Clause> kept, @Nullable Clause clause) {
        if (clause != null) kept.put(clause.id(), clause);
    }

    private static boolean isSame(@Nullable Clause one, @Nullable Clause other) {
        if (one == null || other == null) return one == other;
        return one.section().equals(other.section());
    }

    private static Map<ClauseId, Clause> byId(ClauseText text) {
        return text.clauses().stream().collect(Collectors.toMap(Clause::id, clause -> clause));
    }

    /**
     * Returns the ids of all clauses of the texts. Their order is mine; if I moved nothing, it is the order of the
     * others. A clause that is only in the other text follows the clause that it follows there.
     */
    private static List<ClauseId> order(ClauseText base, ClauseText mine, ClauseText theirs) {
        var old = ids(base);
        var own = ids(mine);
        var iMovedNothing = old.stream()
                .filter(own::contains)
                .toList()
                .equals(own.stream().filter(old::contains).toList());
        var order = new ArrayList<>(iMovedNothing ? ids(theirs) : own);
        insert(order, iMovedNothing ? own : ids(theirs));
        insert(order, old);
        return order;
    }

    private static void insert(List<ClauseId> order, List<ClauseId> others) {
        @Nullable ClauseId previous = null;
        for (var id : others) {
            if (!order.contains(id)) order.add(previous == null ? 0 : order.indexOf(previous) + 1, id);
            previous = Objects.requireNonNull(id);
        }
    }

    private static List<ClauseId> ids(ClauseText text) {
        return text.clauses().stream().map(Clause::id).toList();
    }
}
