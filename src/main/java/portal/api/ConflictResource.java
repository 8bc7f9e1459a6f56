package portal.api;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.guidelines.SavedRevision;
import portal.guidelines.clauses.Clause;
import portal.guidelines.clauses.ClauseMerge.Conflict;

/**
 * Why a text was not saved: others have changed the same clauses.
 *
 * @param revision the revision that others have saved; the next text must be made from it
 * @param clauses the clauses that were changed differently
 */
record ConflictResource(UUID revision, List<ClauseConflictResource> clauses) {
    /**
     * A clause that was changed differently by two people.
     *
     * @param mine the clause in the text that was sent; null if it is not there
     * @param theirs the clause in the text that others have saved; null if they removed it
     */
    record ClauseConflictResource(
            UUID id,
            @Nullable WrittenClauseResource mine,
            @Nullable WrittenClauseResource theirs) {}

    /** A clause as somebody wrote it. */
    record WrittenClauseResource(String heading, String text) {}

    static ConflictResource of(SavedRevision found) {
        return new ConflictResource(
                found.revision().value(),
                found.conflicts().stream().map(ConflictResource::conflict).toList());
    }

    private static ClauseConflictResource conflict(Conflict conflict) {
        return new ClauseConflictResource(conflict.id().value(), written(conflict.mine()), written(conflict.theirs()));
    }

    private static @Nullable WrittenClauseResource written(@Nullable Clause clause) {
        return clause == null ? null : new WrittenClauseResource(clause.heading(), clause.text());
    }
}
