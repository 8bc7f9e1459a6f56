package portal.guidelines.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.drafts.Draft;
import portal.guidelines.clauses.Clause;
import portal.guidelines.clauses.ClauseId;
import portal.guidelines.clauses.ClauseText;
import portal.guidelines.clauses.Section;
import portal.guidelines.clauses.Sections;

/** Finds whether an author is typing, and in which clause, from what the form contains at different times. */
class TypingWatch {
    /** How long after the last change an author still counts as writing. */
    private static final Duration STILL_WRITING = Duration.ofSeconds(30);

    private @Nullable Draft before;
    private List<Section> sections = List.of();
    private Instant changedAt = Instant.EPOCH;
    private @Nullable String heading;

    /** Compares what the form contains now with what it contained before. */
    void look(Draft now, Instant at) {
        if (now.equals(before)) return;
        var there = Sections.of(now.body());
        if (before != null) {
            changedAt = at;
            heading = changed(there);
        }
        before = now;
        sections = there;
    }

    private @Nullable String changed(List<Section> there) {
        var known = new HashSet<>(sections);
        return there.stream()
                .filter(section -> !known.contains(section))
                .map(Section::heading)
                .findFirst()
                .orElse(null);
    }

    boolean isWriting(Instant now) {
        return changedAt.plus(STILL_WRITING).isAfter(now);
    }

    /** Returns the clause that was changed last; null if none was, or if its heading is not in the saved text. */
    @Nullable
    ClauseId clause(ClauseText saved) {
        return saved.clauses().stream()
                .filter(clause -> clause.heading().equals(heading))
                .map(Clause::id)
                .findFirst()
                .orElse(null);
    }
}
