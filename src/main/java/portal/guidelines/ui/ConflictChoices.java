package portal.guidelines.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import portal.guidelines.clauses.Clause;
import portal.guidelines.clauses.ClauseId;
import portal.guidelines.clauses.ClauseMerge;
import portal.guidelines.clauses.ClauseMerge.Conflict;
import portal.guidelines.clauses.ClauseText;
import portal.guidelines.clauses.Section;

/** Merges the texts of two authors after one of them has chosen what each clause in conflict will be. */
final class ConflictChoices {
    private ConflictChoices() {}

    /** What an author takes of a conflict. */
    enum Take {
        MINE,
        THEIRS,
        BOTH
    }

    /** Returns the clause that results from a choice; empty if it is removed. */
    static Optional<Clause> chosen(Conflict conflict, Take take) {
        var mine = conflict.mine();
        var theirs = conflict.theirs();
        if (take == Take.MINE) return Optional.ofNullable(mine);
        if (take == Take.THEIRS || mine == null || theirs == null) return Optional.ofNullable(theirs);
        return Optional.of(both(theirs, mine));
    }

    /** Returns one clause with both texts. If the headings differ, the second one becomes a small heading inside. */
    private static Clause both(Clause first, Clause second) {
        var inside = first.heading().equals(second.heading()) ? "" : "#### " + second.heading() + "\n\n";
        var text = (first.text() + "\n\n" + inside + second.text()).strip();
        return new Clause(first.id(), new Section(first.level(), first.heading(), text));
    }

    /**
     * Returns the merged text.
     *
     * @param base the text that both authors began with
     * @param choices what each clause in conflict will be; empty if it is removed
     */
    static ClauseMerge merged(
            ClauseText base, ClauseText mine, ClauseText theirs, Map<ClauseId, Optional<Clause>> choices) {
        var without = with(base, removals(choices));
        var isMine = mine.hashes().keySet();
        var here = with(mine, choices);
        var there = new ArrayList<Clause>();
        for (var clause : theirs.clauses()) {
            if (!choices.containsKey(clause.id())) there.add(clause);
            else if (!isMine.contains(clause.id()))
                choices.getOrDefault(clause.id(), Optional.empty()).ifPresent(there::add);
        }
        return ClauseMerge.of(without, here, new ClauseText(theirs.title(), there, theirs.documents()));
    }

    private static Map<ClauseId, Optional<Clause>> removals(Map<ClauseId, Optional<Clause>> choices) {
        return choices.keySet().stream().collect(Collectors.toMap(id -> id, id -> Optional.<Clause>empty()));
    }

    private static ClauseText with(ClauseText text, Map<ClauseId, Optional<Clause>> choices) {
        List<Clause> clauses = text.clauses().stream()
                .flatMap(clause -> choices.getOrDefault(clause.id(), Optional.of(clause)).stream())
                .toList();
        return new ClauseText(text.title(), clauses, text.documents());
    }
}
