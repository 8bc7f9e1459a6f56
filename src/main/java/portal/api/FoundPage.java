package portal.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portal.search.Explanation;
import portal.search.NoAnswer;
import portal.search.OtherWords;
import portal.search.Results;
import portal.search.Results.Advice;

/**
 * What was found, of what I may see.
 *
 * @param total how many there are in all, exactly
 * @param whole how many of them are all that was asked for; of plain words, what has only some follows when fewer than
 *     ten have all
 * @param facets how many of them have each value of a filter, of each counted without its own choice; with the first
 *     stretch only
 * @param explanations what of the question was read otherwise than it was meant, perhaps, and where it stands
 * @param meant the question with words that occur, where typed ones do not; null when there is nothing to propose
 * @param otherWords the terms of the question and what they are called in other languages
 * @param advice why nothing was looked for, or why more may be found in a while; null when all is well
 * @param next the address of the next stretch; null at the end
 */
record FoundPage(
        long total,
        long whole,
        List<Found> items,
        Map<String, List<Count>> facets,
        List<Explanation> explanations,
        @Nullable String meant,
        List<OtherWords> otherWords,
        Results.@Nullable Advice advice,
        @Nullable String next) {
    /** @param label what people read; the name of a space, else the value itself */
    record Count(String value, String label, long count) {}

    /**
     * @param next how many there are up to the end of this stretch
     * @throws NoAnswer when the index gave none
     */
    static FoundPage of(Results results, HttpServletRequest request, int next) {
        if (results.advice() == Advice.AWAY || results.advice() == Advice.BUSY) throw new NoAnswer(results.advice());
        return new FoundPage(
                results.total(),
                results.whole(),
                results.hits().stream().map(Found::of).toList(),
                results.facets().entrySet().stream()
                        .collect(Collectors.toMap(
                                facet -> Filters.name(facet.getKey()),
                                facet -> facet.getValue().stream()
                                        .map(bucket -> new Count(bucket.value(), bucket.label(), bucket.count()))
                                        .toList())),
                results.explanations(),
                results.meant(),
                results.otherWords(),
                results.advice(),
                next < Math.min(results.total(), Results.DEPTH)
                        ? Address.with(request, "cursor", Cursor.of(next))
                        : null);
    }
}
