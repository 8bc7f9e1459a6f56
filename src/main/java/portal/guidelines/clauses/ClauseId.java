package portal.guidelines.clauses;

import java.util.UUID;

/** Identifies a clause. It stays the same when the clause is edited or moved, in all versions of its guideline. */
public record ClauseId(UUID value) {
    public static ClauseId random() {
        return new ClauseId(UUID.randomUUID());
    }
}
