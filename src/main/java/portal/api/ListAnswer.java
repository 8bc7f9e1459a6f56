package portal.api;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.access.ItemKind;
import portal.search.Results;
import portal.search.lists.ListFindings;
import portal.search.lists.ListedTerm;
import portal.search.lists.TermOccurrence;

/**
 * The result of a list search.
 *
 * @param terms the distinct terms, each once, in the order of the list
 * @param hits how many of the distinct terms were found
 * @param repeated how many lines repeat the term of an earlier line
 * @param blank how many lines are empty
 * @param advice why there may be more results later; null if the result is complete
 */
record ListAnswer(List<Line> terms, long hits, int repeated, int blank, Results.@Nullable Advice advice) {
    /**
     * The result for one term of the list.
     *
     * @param line the number of the first line with the term, counted from 1
     * @param times the number of lines with the term
     * @param items how many items contain the term; only items that the viewer may read
     * @param first the item that matches best; null if there is none
     */
    record Line(
            String term,
            ListedTerm.TermOutcome answer,
            long items,
            @Nullable First first,
            int line,
            int times) {
        private static Line of(ListedTerm listed) {
            var term = listed.term();
            return new Line(
                    term.text(), listed.answer(), listed.items(), First.of(listed.first()), term.line(), term.times());
        }
    }

    /**
     * The item that matches a term best.
     *
     * @param id the id of the item, as in {@link HitResource}
     * @param space the item's space; null if the viewer may see the item, but not its space
     * @param page the address of the item's web page, relative to the root of the portal
     * @param marking the item's marking; null for a space, which has no marking
     */
    record First(
            ItemKind kind,
            UUID id,
            String title,
            @Nullable SpaceResource space,
            String page,
            @Nullable MarkingResource marking) {
        private static @Nullable First of(@Nullable TermOccurrence first) {
            return first == null
                    ? null
                    : new First(
                            first.kind(),
                            first.subject(),
                            first.title(),
                            first.space() == null ? null : SpaceResource.of(first.space()),
                            "/" + first.route(),
                            first.isSpace() ? null : MarkingResource.of(first.marking()));
        }
    }

    static ListAnswer of(ListFindings findings) {
        return new ListAnswer(
                findings.terms().stream().map(Line::of).toList(),
                findings.hits(),
                findings.repeated(),
                findings.blank(),
                findings.advice());
    }
}
