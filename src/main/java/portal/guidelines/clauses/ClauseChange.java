package portal.guidelines.clauses;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A clause in an earlier and in a later text.
 *
 * @param before the clause in the earlier text; null if it is new
 * @param after the clause in the later text; null if it was removed
 */
public record ClauseChange(
        @Nullable Clause before, @Nullable Clause after) {
    /** How a clause differs between two texts. */
    public enum Kind {
        SAME,
        CHANGED,
        NEW,
        REMOVED
    }

    public Kind kind() {
        if (before == null) return Kind.NEW;
        if (after == null) return Kind.REMOVED;
        return before.section().equals(after.section()) ? Kind.SAME : Kind.CHANGED;
    }

    public ClauseId id() {
        return clause().id();
    }

    /** Returns the clause in the later text; if it was removed, in the earlier text. */
    public Clause clause() {
        return after == null ? Objects.requireNonNull(before) : after;
    }
}
