package portal.api;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import portal.access.ItemKind;
import portal.search.Results;
import portal.search.lists.ListFindings;
import portal.search.lists.ListedTerm;
import portal.search.lists.Sighting;

/**
 * The result of a list search.
 *
 * @param terms each distinct term once, in the order of the list
 * @param hits how many of them were found
 * @param repeated how many lines repeat another line
 * @param advice why there may be more results later; null if the result is complete
 */
record ListAnswer(List<Line> terms, long hits, int repeated, int blank, Results.@Nullable Advice advice) {
    /**
     * One term.
     *
     * @param line the first line with the term, from 1
     * @param times the number of lines with the term
     * @param items how many items that the viewer may read contain it
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
     * The best of the items.
     *
     * @param id as in {@link HitResource}
     * @param space its space; null if the viewer sees only the item
     * @param page the address of its page for people, relative to the root of the portal
     * @param marking null for a space, which has none
     */
    record First(
            ItemKind kind,
            UUID id,
            String title,
            @Nullable SpaceResource space,
            String page,
            @Nullable MarkingResource marking) {
        private static @Nullable First of(@Nullable Sighting first) {
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
