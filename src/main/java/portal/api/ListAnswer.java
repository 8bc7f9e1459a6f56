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
 * A list that was looked up.
 *
 * @param terms each different term once, in the order of the list
 * @param hits how many of them stand somewhere
 * @param repeated how many lines said what another had said
 * @param advice why more may be found in a while; null when all is well
 */
record ListAnswer(List<Line> terms, long hits, int repeated, int blank, Results.@Nullable Advice advice) {
    /**
     * One term.
     *
     * @param line where it stands first, from 1
     * @param times on how many lines
     * @param items how many items that I may read have it
     */
    record Line(
            String term,
            ListedTerm.Answer answer,
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
     * @param id as in {@link Found}
     * @param space where it lies; null when I see the item alone
     * @param page where people read it, from the root of the portal
     * @param marking null for a space, which bears none
     */
    record First(
            ItemKind kind,
            UUID id,
            String title,
            @Nullable Space space,
            String page,
            @Nullable Marked marking) {
        private static @Nullable First of(@Nullable Sighting first) {
            return first == null
                    ? null
                    : new First(
                            first.kind(),
                            first.subject(),
                            first.title(),
                            first.space() == null ? null : Space.of(first.space()),
                            "/" + first.route(),
                            first.isSpace() ? null : Marked.of(first.marking()));
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
